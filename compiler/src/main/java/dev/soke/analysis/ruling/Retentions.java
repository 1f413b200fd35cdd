package dev.soke.analysis.ruling;

import dev.soke.analysis.law.Bound;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Requirement;
import dev.soke.analysis.law.Verdict;
import dev.soke.model.Dataset;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether data can be kept for as long as all who have a word on them ask, and no longer.
record Retentions(Asking asking) {
  private static final String DAYS = "days";

  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Dataset dataset : asking.estate().datasets().values()) {
      List<LawFact> facts = new ArrayList<>();
      List<Requirement> asked = new ArrayList<>();
      places(dataset).forEach(it -> add(dataset, it, facts, asked));
      if (!facts.isEmpty()) rulings.add(ruling(dataset, Requirement.join(asked), facts));
    }
    return rulings;
  }

  /// The jurisdictions of those the data are of, and those where they are.
  private List<String> places(Dataset dataset) {
    return Stream.concat(
            dataset.origins().stream().map(Located::value),
            Holding.of(asking.estate(), dataset).stream()
                .map(it -> it.location() == null ? "" : it.location()))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  private void add(Dataset dataset, String place, List<LawFact> facts, List<Requirement> asked) {
    String dataClass = Asking.word(dataset.dataClass().value());
    for (LawFact least : asking.all(place, "retention-least." + dataClass)) {
      asked.add(requirement(null, least, place));
      facts.add(least);
    }
    for (LawFact most : asking.all(place, "retention-most." + dataClass)) {
      asked.add(requirement(most, null, place));
      facts.add(most);
    }
  }

  private static Requirement requirement(
      @Nullable LawFact most, @Nullable LawFact least, String place) {
    return new Requirement(
        Verdict.PERMIT,
        new TreeSet<>(),
        bounds(most, place),
        bounds(least, place),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static NavigableMap<String, Bound> bounds(@Nullable LawFact fact, String place) {
    NavigableMap<String, Bound> bounds = new TreeMap<>();
    if (fact != null) bounds.put(DAYS, Bound.of(Long.parseLong(fact.values().getFirst()), place));
    return bounds;
  }

  private Ruling ruling(Dataset dataset, Requirement asked, List<LawFact> facts) {
    Located<Duration> kept = dataset.retention();
    return new Ruling(
        Question.RETENTION,
        "dataset `" + dataset.name().value() + "`",
        String.join(", ", places(dataset)),
        "whose law counts",
        fits(asked, kept) ? null : Breach.EXCLUSIVE,
        words(asked, kept),
        facts,
        kept == null ? dataset.name().span() : kept.span());
  }

  private static boolean fits(Requirement asked, @Nullable Located<Duration> kept) {
    Bound floor = asked.floors().get(DAYS);
    Bound ceiling = asked.ceilings().get(DAYS);
    if (kept == null) return asked.conflicts().isEmpty();
    long days = kept.value().toDays();
    return (floor == null || days >= floor.value()) && (ceiling == null || days <= ceiling.value());
  }

  private static String words(Requirement asked, @Nullable Located<Duration> kept) {
    List<String> words = new ArrayList<>();
    Bound floor = asked.floors().get(DAYS);
    Bound ceiling = asked.ceilings().get(DAYS);
    if (floor != null) words.add(words("at least", floor));
    if (ceiling != null) words.add(words("at most", ceiling));
    if (kept != null) words.add("it is kept for " + kept.value().toDays() + " days");
    return String.join("; ", words);
  }

  private static String words(String limit, Bound bound) {
    return Asking.list(bound.by()) + " asks for " + limit + " " + bound.value() + " days";
  }
}
