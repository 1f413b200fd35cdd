package dev.soke.analysis.ruling;

import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.model.DataTransfer;
import dev.soke.model.Dataset;
import dev.soke.model.Site;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether data are kept where they may be: as the estate decides, as the law of those they are of
/// does, and, where it says so, from the first moment on.
record Residency(Asking asking) {
  private static final String FIRST = ".first-collection";

  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Dataset dataset : asking.estate().datasets().values()) {
      List<Holding> holdings = Holding.of(asking.estate(), dataset);
      holdings.forEach(it -> addOwn(it, rulings));
      for (Located<String> origin : dataset.origins()) {
        holdings.forEach(it -> addLaw(it, origin.value(), rulings));
        addFirst(dataset, origin, rulings);
      }
    }
    return rulings;
  }

  private void addOwn(Holding holding, List<Ruling> rulings) {
    List<Located<String>> allowed = allowed(holding.dataset());
    String location = holding.location();
    if (allowed.isEmpty() || location == null) return;
    boolean inside = asking.isWithinAny(location, allowed);
    String names = Asking.list(allowed.stream().map(Located::value).toList());
    addSite(holding, location, !inside, "the estate keeps it in " + names, List.of(), rulings);
    if (holding.dataset().immune().value()) {
      Facet.of(holding.site()).stream()
          .filter(it -> !it.name().equals(Facet.LOCATION))
          .forEach(it -> addImmune(holding, it, rulings));
    }
  }

  /// What is immune and says no more stays with those it is of.
  private static List<Located<String>> allowed(Dataset dataset) {
    boolean atHome = dataset.residency().isEmpty() && dataset.immune().value();
    return atHome ? dataset.origins() : dataset.residency();
  }

  private void addImmune(Holding holding, Facet facet, List<Ruling> rulings) {
    String code = facet.jurisdiction().value();
    boolean inside = asking.isWithinAny(code, allowed(holding.dataset()));
    rulings.add(
        new Ruling(
            Question.RESIDENCY,
            holding.what(),
            code,
            facet.words(),
            inside ? null : Breach.NOT_IMMUNE,
            "it is immune, and " + facet.words() + " is under `" + code + "`",
            List.of(),
            facet.jurisdiction().span()));
  }

  private void addLaw(Holding holding, String origin, List<Ruling> rulings) {
    String location = holding.location();
    String key = "residency." + Asking.word(holding.dataset().dataClass().value());
    if (location == null) return;
    switch (asking.read(origin, key)) {
      case Law.Reading.Known(LawFact fact) -> {
        boolean outside =
            !asking.names(fact, location) && !isBriefly(holding.transfer(asking), fact);
        String why =
            Asking.cited(fact) + ": data of `" + origin + "` stay in " + Asking.list(fact.values());
        addSite(holding, location, outside, why, List.of(fact), rulings);
      }
      case Law.Reading.OutOfForce(List<LawFact> facts) ->
          rulings.add(unanswered(holding, origin, Breach.OUT_OF_FORCE, key, facts));
      case Law.Reading.Ambiguous(List<LawFact> facts) ->
          rulings.add(unanswered(holding, origin, Breach.AMBIGUOUS, key, facts));
      case Law.Reading.Unknown _ -> {}
    }
  }

  /// Whether data come home soon enough not to count as kept.
  private static boolean isBriefly(@Nullable DataTransfer transfer, LawFact fact) {
    Located<Duration> within = transfer == null ? null : transfer.deletedWithin();
    return within != null
        && within.value().compareTo(Duration.ofHours(fact.term("hours", -1))) <= 0;
  }

  private void addFirst(Dataset dataset, Located<String> origin, List<Ruling> rulings) {
    String key = "residency." + Asking.word(dataset.dataClass().value()) + FIRST;
    Located<String> named = dataset.collectedAt();
    Site site = named == null ? null : asking.estate().sites().get(named.value());
    Located<String> location = site == null ? null : site.location();
    for (LawFact fact : asking.all(origin.value(), key)) {
      boolean inside = location != null && asking.names(fact, location.value());
      String where = location == null ? "nobody says where" : "it is in `" + location.value() + "`";
      rulings.add(
          new Ruling(
              Question.RESIDENCY,
              "dataset `" + dataset.name().value() + "`",
              location == null ? origin.value() : location.value(),
              "where it is collected first",
              inside ? null : Breach.OUTSIDE,
              Asking.cited(fact) + " asks for " + Asking.list(fact.values()) + "; " + where,
              List.of(fact),
              named == null ? dataset.name().span() : named.span()));
    }
  }

  private static void addSite(
      Holding holding,
      String location,
      boolean outside,
      String why,
      List<LawFact> facts,
      List<Ruling> rulings) {
    rulings.add(
        new Ruling(
            Question.RESIDENCY,
            holding.what(),
            location,
            holding.by(),
            outside ? Breach.OUTSIDE : null,
            why,
            facts,
            holding.place().span()));
  }

  private static Ruling unanswered(
      Holding holding, String origin, Breach breach, String key, List<LawFact> facts) {
    return new Ruling(
        Question.RESIDENCY,
        holding.what(),
        origin,
        holding.by(),
        breach,
        "`" + key + "` of `" + origin + "`",
        facts,
        holding.place().span());
  }
}
