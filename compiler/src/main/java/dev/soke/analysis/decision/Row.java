package dev.soke.analysis.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a table.
///
/// @param cells what it asks, an input a cell
public record Row(String name, String outcome, List<Cell> cells) {
  /// Copies what it is given.
  public Row {
    cells = List.copyOf(cells);
  }

  /// Whether it answers a case.
  public boolean answers(List<Long> example) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).holds(example.get(i))) return false;
    }
    return true;
  }

  /// A case that both rows answer, the least of each input; null when there is none.
  @Nullable List<Long> common(Row other) {
    List<Long> example = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Long number = cells.get(i).common(other.cells.get(i));
      if (number == null) return null;
      example.add(number);
    }
    return example;
  }
}
