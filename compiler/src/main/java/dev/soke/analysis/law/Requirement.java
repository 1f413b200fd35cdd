package dev.soke.analysis.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/// What is asked of something that several jurisdictions touch. Two are joined by taking the
/// stricter of each part, so their order never matters, saying it twice changes nothing, and one
/// more never loosens: a join semilattice, whose least element is [#none].
///
/// @param verdict the strictest
/// @param by who says the verdict; nobody behind [Verdict#PERMIT]
/// @param ceilings the most there may be, by what is counted
/// @param floors the least there must be, by what is counted
/// @param permitted the only choices, by what is chosen; anything where it has no entry
/// @param duties what must be done, and for whom
public record Requirement(
    Verdict verdict,
    NavigableSet<String> by,
    NavigableMap<String, Bound> ceilings,
    NavigableMap<String, Bound> floors,
    NavigableMap<String, Choice> permitted,
    NavigableMap<String, NavigableSet<String>> duties) {
  private static final Requirement NONE =
      new Requirement(
          Verdict.PERMIT,
          new TreeSet<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>(),
          new TreeMap<>());

  /// Two parts that nothing satisfies at once.
  ///
  /// @param what what is counted or chosen
  /// @param first who asks for one side, such as the floor
  /// @param second who asks for the other
  public record Conflict(String what, NavigableSet<String> first, NavigableSet<String> second) {}

  /// Copies what it is given.
  public Requirement {
    by = Collections.unmodifiableNavigableSet(new TreeSet<>(by));
    ceilings = Collections.unmodifiableNavigableMap(new TreeMap<>(ceilings));
    floors = Collections.unmodifiableNavigableMap(new TreeMap<>(floors));
    permitted = Collections.unmodifiableNavigableMap(new TreeMap<>(permitted));
    duties = Collections.unmodifiableNavigableMap(new TreeMap<>(duties));
  }

  /// What nobody asks.
  public static Requirement none() {
    return NONE;
  }

  /// What all of them ask together.
  public static Requirement join(Collection<Requirement> all) {
    return all.stream().reduce(NONE, Requirement::join);
  }

  /// What both ask together.
  public Requirement join(Requirement other) {
    int order = verdict.compareTo(other.verdict);
    return new Requirement(
        order >= 0 ? verdict : other.verdict,
        order == 0 ? union(by, other.by) : order > 0 ? by : other.by,
        merged(ceilings, other.ceilings, Bound::least),
        merged(floors, other.floors, Bound::greatest),
        merged(permitted, other.permitted, Choice::and),
        merged(duties, other.duties, Requirement::union));
  }

  /// Whether whatever satisfies this satisfies the other, too.
  public boolean isAtLeast(Requirement other) {
    return join(other).equals(this);
  }

  /// The parts that nothing satisfies at once, by what they are about.
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    floors.forEach((what, floor) -> {
      Bound ceiling = ceilings.get(what);
      if (ceiling != null && floor.value() > ceiling.value()) {
        conflicts.add(new Conflict(what, floor.by(), ceiling.by()));
      }
    });
    permitted.forEach((what, choice) -> {
      if (choice.values().isEmpty()) {
        conflicts.add(new Conflict(what, choice.by(), choice.by()));
      }
    });
    return conflicts;
  }

  static NavigableSet<String> union(NavigableSet<String> one, NavigableSet<String> other) {
    NavigableSet<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private static <T> NavigableMap<String, T> merged(
      NavigableMap<String, T> one, NavigableMap<String, T> other, BinaryOperator<T> stricter) {
    NavigableMap<String, T> both = new TreeMap<>(one);
    other.forEach((what, value) -> both.merge(what, value, stricter));
    return both;
  }
}
