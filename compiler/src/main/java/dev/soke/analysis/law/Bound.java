package dev.soke.analysis.law;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A number that somebody asks for.
///
/// @param value in the unit of what it bounds
/// @param by who asks for exactly this
public record Bound(long value, NavigableSet<String> by) {
  /// Copies what it is given.
  public Bound {
    by = Collections.unmodifiableNavigableSet(new TreeSet<>(by));
  }

  /// One that a single jurisdiction asks for.
  public static Bound of(long value, String by) {
    return new Bound(value, new TreeSet<>(List.of(by)));
  }

  /// The smaller of two.
  Bound least(Bound other) {
    return value == other.value ? shared(other) : value < other.value ? this : other;
  }

  /// The larger of two.
  Bound greatest(Bound other) {
    return value == other.value ? shared(other) : value > other.value ? this : other;
  }

  private Bound shared(Bound other) {
    return new Bound(value, Requirement.union(by, other.by));
  }
}
