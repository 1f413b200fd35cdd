package dev.soke.analysis.law;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The only things that are permitted.
///
/// @param values what all who restrict it permit; nothing when they share none
/// @param by who restricts it
public record Choice(NavigableSet<String> values, NavigableSet<String> by) {
  /// Copies what it is given.
  public Choice {
    values = Collections.unmodifiableNavigableSet(new TreeSet<>(values));
    by = Collections.unmodifiableNavigableSet(new TreeSet<>(by));
  }

  /// What both permit.
  Choice and(Choice other) {
    NavigableSet<String> shared = new TreeSet<>(values);
    shared.retainAll(other.values);
    return new Choice(shared, Requirement.union(by, other.by));
  }
}
