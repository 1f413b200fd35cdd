package dev.soke.analysis.decision;

import dev.soke.model.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers that one row asks of one input: ranges that are sorted and do not touch.
public record Cell(List<Interval> ranges) {
  /// Sorts and joins what it is given.
  public Cell {
    ranges = joined(ranges);
  }

  /// One range.
  public static Cell of(Interval range) {
    return new Cell(List.of(range));
  }

  private static List<Interval> joined(List<Interval> ranges) {
    List<Interval> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingLong(Interval::low));
    List<Interval> joined = new ArrayList<>();
    for (Interval range : sorted) {
      Interval last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && range.low() <= last.high() + 1) {
        joined.removeLast();
        joined.add(new Interval(last.low(), Math.max(last.high(), range.high())));
      } else {
        joined.add(range);
      }
    }
    return List.copyOf(joined);
  }

  /// Whether the number is among them.
  public boolean holds(long number) {
    return ranges.stream().anyMatch(range -> range.contains(number));
  }

  /// The least number of both, or null when there is none.
  @Nullable Long common(Cell other) {
    for (Interval range : ranges) {
      for (Interval theirs : other.ranges) {
        if (range.overlaps(theirs)) return Math.max(range.low(), theirs.low());
      }
    }
    return null;
  }
}
