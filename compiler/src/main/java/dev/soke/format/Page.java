package dev.soke.format;

import java.util.ArrayList;
import java.util.List;

/// From lines to a text. Comments at the ends of lines that follow each other stand in one column
/// where the author began one.
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final List<Row> run = new ArrayList<>();

  private Page() {}

  /// The text of some lines.
  static String of(List<Row> rows) {
    Page page = new Page();
    for (Row row : rows) {
      if (!page.run.isEmpty() && (row.remark().isEmpty() || row.depth() != page.depth())) {
        page.settle();
      }
      page.run.add(row);
      if (row.remark().isEmpty()) {
        page.settle();
      }
    }
    page.settle();
    return page.text.toString();
  }

  private int depth() {
    return run.getFirst().depth();
  }

  private void settle() {
    boolean wide = run.stream().anyMatch(Row::wide);
    int column = run.stream().mapToInt(row -> row.indented().length()).max().orElse(0);
    for (Row row : run) {
      String line = row.indented();
      text.append(line);
      if (!row.remark().isEmpty()) {
        text.repeat(" ", wide ? column - line.length() : 0).append(' ').append(row.remark());
      }
      text.append(row.kept() ? "" : "\n");
    }
    run.clear();
  }
}
