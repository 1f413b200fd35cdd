package dev.soke.analysis.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Jurisdictions, what they lie in, and the groups they belong to.
///
/// @param parents the jurisdiction that one lies in, by its code; only for those that have one
/// @param groups the members of each group
public record Places(
    SequencedMap<String, String> parents, SequencedMap<String, List<Membership>> groups) {
  /// Starts the name of a group wherever a jurisdiction may stand.
  public static final String GROUP = "@";

  /// That one belongs to a group.
  ///
  /// @param member a code, or `@` and a group
  /// @param from the first day; null for always
  /// @param to the first day no longer; null for an open end
  public record Membership(String member, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean holds(LocalDate asOf) {
      return (from == null || !asOf.isBefore(from)) && (to == null || asOf.isBefore(to));
    }
  }

  /// Copies what it is given.
  public Places {
    parents = Collections.unmodifiableSequencedMap(new TreeMap<>(parents));
    groups = Collections.unmodifiableSequencedMap(new TreeMap<>(groups));
  }

  /// The jurisdictions of a code or of `@` and a group on a day. A group within itself adds
  /// nothing.
  public NavigableSet<String> expand(String reference, LocalDate asOf) {
    NavigableSet<String> found = new TreeSet<>();
    expand(reference, asOf, found, new TreeSet<>());
    return found;
  }

  private void expand(
      String reference, LocalDate asOf, NavigableSet<String> found, NavigableSet<String> seen) {
    if (!reference.startsWith(GROUP)) {
      found.add(reference);
    } else if (seen.add(reference)) {
      groups.getOrDefault(reference.substring(1), List.of()).stream()
          .filter(it -> it.holds(asOf))
          .forEach(it -> expand(it.member(), asOf, found, seen));
    }
  }

  /// A code and what it lies in, inmost first; a ring ends where it closes.
  public SequencedSet<String> around(String code) {
    SequencedSet<String> all = new LinkedHashSet<>();
    @Nullable String at = code;
    while (at != null && all.add(at)) {
      at = parents.get(at);
    }
    return all;
  }

  /// The groups that a jurisdiction belongs to on a day, with `@`, by name.
  public List<String> groupsOf(String code, LocalDate asOf) {
    List<String> all = new ArrayList<>();
    for (String group : groups.sequencedKeySet()) {
      if (expand(GROUP + group, asOf).contains(code)) {
        all.add(GROUP + group);
      }
    }
    return all;
  }

  /// Whether a jurisdiction, or what it lies in, is meant by a code or group on a day.
  public boolean isIn(String code, String reference, LocalDate asOf) {
    NavigableSet<String> meant = expand(reference, asOf);
    return around(code).stream().anyMatch(meant::contains);
  }
}
