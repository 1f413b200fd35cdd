package dev.soke.analysis.ruling;

import dev.soke.analysis.law.EstatePlaces;
import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.model.Asset;
import dev.soke.model.Route;
import dev.soke.model.Status;
import dev.soke.source.Located;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether a route that is used has a channel for the data that travel with its transfers, and a
/// proof of who owns the wallet that receives. Amounts are compared by the rates of the law files;
/// without a rate, every amount counts as too large.
record TravelRules(Asking asking) {
  private static final String DATA = "send the data of both parties with each transfer";
  private static final String OWNERSHIP = "have the owner of the receiving wallet proved";

  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Route route : asking.estate().routes().values()) {
      Status status = route.status().value();
      if (!status.isUsed()) continue;
      for (String place : places(route)) {
        add(route, place, "travel-rule.full", Breach.WITHOUT_CHANNEL, route.travelRule(), rulings);
        if (route.selfHosted().value()) {
          add(route, place, "travel-rule.self-hosted", Breach.UNPROVEN, route.ownership(), rulings);
        }
      }
    }
    return rulings;
  }

  private TreeSet<String> places(Route route) {
    TreeSet<String> places = new TreeSet<>();
    EstatePlaces.touched(asking.estate(), route)
        .forEach(it -> places.add(it.jurisdiction().value()));
    return places;
  }

  private void add(
      Route route,
      String place,
      String key,
      Breach breach,
      @Nullable Located<String> answer,
      List<Ruling> rulings) {
    switch (asking.read(place, key)) {
      case Law.Reading.Known(LawFact fact) -> {
        boolean due = isDue(route, place, fact);
        String why =
            Asking.cited(fact)
                + " asks for it from "
                + fact.values().getFirst()
                + (fact.terms().containsKey("currency") ? " " + fact.terms().get("currency") : "")
                + (due && answer != null
                    ? "; `" + answer.value() + "` answers"
                    : due ? "" : " on, which is more");
        Ruling ruling =
            ruling(route, place, due && answer == null ? breach : null, why, List.of(fact));
        rulings.add(due ? ruling.with(breach == Breach.UNPROVEN ? OWNERSHIP : DATA) : ruling);
      }
      case Law.Reading.OutOfForce(List<LawFact> facts) ->
          rulings.add(ruling(route, place, Breach.OUT_OF_FORCE, "`" + key + "`", facts));
      case Law.Reading.Unknown _ ->
          rulings.add(ruling(route, place, Breach.UNKNOWN, "`" + key + "`", List.of()));
      case Law.Reading.Ambiguous(List<LawFact> facts) ->
          rulings.add(ruling(route, place, Breach.AMBIGUOUS, "`" + key + "`", facts));
    }
  }

  /// Whether the amount reaches the threshold, each in its currency.
  private boolean isDue(Route route, String place, LawFact fact) {
    BigInteger amount = BigInteger.valueOf(route.amount().value());
    BigInteger threshold = new BigInteger(fact.values().getFirst());
    Asset asset = asking.estate().assets().get(route.asset().value());
    Located<String> mine = asset == null ? null : asset.currency();
    String theirs = fact.terms().getOrDefault("currency", "");
    if (threshold.signum() == 0 || mine == null) return true;
    if (mine.value().equals(theirs)) return amount.compareTo(threshold) >= 0;
    BigInteger rate = rate(place, mine.value());
    BigInteger other = rate(place, theirs);
    return rate == null
        || other == null
        || amount.multiply(rate).compareTo(threshold.multiply(other)) >= 0;
  }

  private @Nullable BigInteger rate(String place, String currency) {
    return asking.read(place, "rate." + currency) instanceof Law.Reading.Known(LawFact fact)
        ? new BigInteger(fact.values().getFirst())
        : null;
  }

  private static Ruling ruling(
      Route route, String place, @Nullable Breach breach, String why, List<LawFact> facts) {
    return new Ruling(
        Question.TRAVEL_RULE,
        "route `" + route.name().value() + "`",
        place,
        "a side of it",
        breach,
        why,
        facts,
        route.name().span());
  }
}
