package dev.soke.analysis;

import dev.soke.model.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Finds ranges that share numbers. A range is held against the one that reaches furthest among
/// those before it, so each overlap shows, yet n equal ranges give n - 1 pairs and not n²/2.
public final class Overlaps {
  /// Two names whose ranges overlap; `name` is the later one in alphabetical order.
  public record Pair(String name, String other) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::name).thenComparing(Pair::other);

    @Override
    public int compareTo(Pair that) {
      return ORDER.compare(this, that);
    }
  }

  private static final Comparator<Map.Entry<String, Interval>> FROM_LOW_AND_WIDE =
      Comparator.comparingLong((Map.Entry<String, Interval> it) -> it.getValue().low())
          .thenComparingLong(it -> -it.getValue().high())
          .thenComparing(Map.Entry::getKey);

  private Overlaps() {}

  /// The overlapping pairs among named ranges, sorted.
  public static List<Pair> of(SequencedMap<String, Interval> ranges) {
    List<Map.Entry<String, Interval>> sorted = new ArrayList<>(ranges.entrySet());
    sorted.sort(FROM_LOW_AND_WIDE);
    List<Pair> pairs = new ArrayList<>();
    Map.Entry<String, Interval> furthest = null;
    for (Map.Entry<String, Interval> range : sorted) {
      if (furthest != null && furthest.getValue().overlaps(range.getValue())) {
        pairs.add(pair(furthest.getKey(), range.getKey()));
      }
      if (furthest == null || range.getValue().high() > furthest.getValue().high()) {
        furthest = range;
      }
    }
    pairs.sort(null);
    return pairs;
  }

  private static Pair pair(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(other, one) : new Pair(one, other);
  }
}
