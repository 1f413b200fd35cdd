package dev.soke.cli.report;

import dev.soke.diagnostic.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/// Rows of cells in columns as wide as their widest cell, two spaces apart.
///
/// @param head the names of the columns
public record Table(List<String> head, List<List<String>> rows) {
  private static final String GAP = "  ";

  /// Copies what it is given.
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /// The table, a line a row.
  public String text() {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    StringBuilder text = new StringBuilder();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = DisplayWidth.shown(row.get(column));
        int rest = width(all, column) - DisplayWidth.of(cell);
        line.append(cell).append(" ".repeat(rest)).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> DisplayWidth.of(DisplayWidth.shown(row.get(column))))
        .max()
        .orElse(0);
  }
}
