package dev.soke.analysis.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that was found of the law, to be read on a day.
///
/// @param facts sorted by their ids
public record Law(List<LawFact> facts, Places places) {
  /// Sorts what it is given.
  public Law {
    facts = facts.stream().sorted(Comparator.comparing(LawFact::id)).toList();
  }

  /// The subject of a record that is about nobody in particular.
  private static final String EVERYWHERE = "";

  /// What is known of a key of a jurisdiction on a day.
  public sealed interface Reading {
    /// The one record that holds.
    record Known(LawFact fact) implements Reading {}

    /// Several hold and say different things.
    record Ambiguous(List<LawFact> facts) implements Reading {}

    /// There are records, but none holds on that day.
    record OutOfForce(List<LawFact> facts) implements Reading {}

    /// Nobody looked. That is no permission.
    record Unknown() implements Reading {}
  }

  /// Reads a key: of the jurisdiction itself, or else of what it lies in, or else of its groups, or
  /// else of everybody. The nearer one counts, so a zone may differ from its country.
  public Reading read(String jurisdiction, String key, LocalDate asOf) {
    List<LawFact> past = new ArrayList<>();
    for (List<String> level : levels(jurisdiction, asOf)) {
      List<LawFact> about =
          facts.stream()
              .filter(it -> it.key().equals(key) && level.contains(it.subject()))
              .toList();
      List<LawFact> holding = about.stream().filter(it -> it.holds(asOf)).toList();
      if (!holding.isEmpty()) {
        return reading(holding);
      }
      past.addAll(about);
    }
    return past.isEmpty() ? new Reading.Unknown() : new Reading.OutOfForce(past);
  }

  /// The records in force that list a jurisdiction, or what it lies in, under a key: sanctions,
  /// watch lists, countries of concern.
  public List<LawFact> listing(String jurisdiction, String key, LocalDate asOf) {
    return facts.stream()
        .filter(it -> it.key().equals(key) && it.holds(asOf))
        .filter(
            it -> it.values().stream().anyMatch(value -> places.isIn(jurisdiction, value, asOf)))
        .toList();
  }

  /// Pairs that say different things of one key on some day, though neither is contested.
  public List<List<LawFact>> contradictions() {
    List<List<LawFact>> pairs = new ArrayList<>();
    for (int one = 0; one < facts.size(); one++) {
      for (int other = one + 1; other < facts.size(); other++) {
        LawFact first = facts.get(one);
        LawFact second = facts.get(other);
        if (first.overlaps(second) && differ(first, second)) {
          pairs.add(List.of(first, second));
        }
      }
    }
    return pairs;
  }

  private List<List<String>> levels(String jurisdiction, LocalDate asOf) {
    List<List<String>> levels = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (String code : places.around(jurisdiction)) {
      levels.add(List.of(code));
      groups.addAll(places.groupsOf(code, asOf));
    }
    levels.add(groups);
    levels.add(List.of(EVERYWHERE));
    return levels;
  }

  private static Reading reading(List<LawFact> holding) {
    LawFact first = holding.getFirst();
    return holding.stream().allMatch(it -> it.values().equals(first.values()))
        ? new Reading.Known(first)
        : new Reading.Ambiguous(holding);
  }

  private static boolean differ(LawFact first, LawFact second) {
    return !first.values().equals(second.values())
        && first.contested().isEmpty()
        && second.contested().isEmpty();
  }
}
