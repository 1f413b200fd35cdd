package dev.soke.analysis.decision;

import dev.soke.model.Interval;
import java.util.ArrayList;
import java.util.List;

/// A decision table over whole numbers. An input of words counts its words from 0.
///
/// @param domains all that each input may be
public record Table(List<Interval> domains, List<Row> rows) {
  /// Copies what it is given.
  public Table {
    domains = List.copyOf(domains);
    rows = List.copyOf(rows);
  }

  /// Two rows that answer one case in two ways.
  ///
  /// @param example such a case
  public record Overlap(Row first, Row second, List<Long> example) {}

  /// Every pair of rows that answer some case in two ways.
  public List<Overlap> overlaps() {
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Row first = rows.get(i);
        Row second = rows.get(j);
        List<Long> example = first.common(second);
        if (example != null && !first.outcome().equals(second.outcome())) {
          overlaps.add(new Overlap(first, second, example));
        }
      }
    }
    return overlaps;
  }
}
