package dev.soke.analysis.ruling;

import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Topic;
import dev.soke.model.Asset;
import dev.soke.model.Dataset;
import dev.soke.model.Jurisdiction;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a jurisdiction that the estate touches by any side is barred or watched, an asset is
/// barred, or somebody who is kept from data reaches them. A list that is about a subject counts
/// where the estate touches that, too; one about nobody in particular counts everywhere.
record DenyLists(Asking asking) {
  private static final String DATA = "deny.data.";
  private static final String CARE = "record more care about ";

  /// The sides that a list is about; all when it does not say.
  private static final String SIDES = "sides";

  List<Ruling> rulings() {
    List<Touch> touches = Touch.all(asking.estate());
    List<Ruling> rulings = new ArrayList<>();
    for (LawFact fact : asking.law().facts()) {
      if (!fact.holds(asking.day()) || !counts(fact, touches)) continue;
      Topic topic = Topic.of(fact.key());
      if (topic == Topic.WATCH || (topic == Topic.DENY && !fact.key().startsWith(DATA))) {
        touches.forEach(it -> addTouch(fact, topic, it, rulings));
      } else if (topic == Topic.DENY_ASSET) {
        asking.estate().assets().values().forEach(it -> addAsset(fact, it, rulings));
      }
    }
    asking.estate().datasets().values().forEach(it -> addReach(it, rulings));
    return rulings;
  }

  private boolean counts(LawFact fact, List<Touch> touches) {
    return fact.subject().isEmpty()
        || touches.stream()
            .anyMatch(it -> asking.places().isIn(it.code(), fact.subject(), asking.day()));
  }

  private void addTouch(LawFact fact, Topic topic, Touch touch, List<Ruling> rulings) {
    String sides = fact.terms().get(SIDES);
    if (sides != null && !List.of(sides.split(" ", -1)).contains(touch.side())) return;
    boolean listed = asking.names(fact, touch.code());
    Breach breach =
        !listed
            ? null
            : topic == Topic.DENY ? Breach.BARRED : cared(touch.code()) ? null : Breach.WATCHED;
    String why = Asking.cited(fact) + (listed ? " lists it" : " does not list it");
    Ruling ruling =
        ruling(touch.words(), touch.code(), touch.by(), breach, why, fact, touch.span());
    rulings.add(topic == Topic.WATCH && listed ? ruling.with(CARE + touch.code()) : ruling);
  }

  private boolean cared(String code) {
    return asking.places().around(code).stream()
        .map(it -> asking.estate().jurisdictions().get(it))
        .anyMatch(DenyLists::isCaredFor);
  }

  private static boolean isCaredFor(@Nullable Jurisdiction jurisdiction) {
    return jurisdiction != null && jurisdiction.dueDiligence() != null;
  }

  private void addAsset(LawFact fact, Asset asset, List<Ruling> rulings) {
    String name = asset.name().value();
    boolean listed = fact.values().contains(name);
    String why = Asking.cited(fact) + (listed ? " lists it" : " does not list it");
    Breach breach = listed ? Breach.ASSET_BARRED : null;
    rulings.add(
        ruling(
            "asset `" + name + "`",
            fact.subject(),
            "a list",
            breach,
            why,
            fact,
            asset.name().span()));
  }

  private void addReach(Dataset dataset, List<Ruling> rulings) {
    String key = DATA + Asking.word(dataset.dataClass().value());
    for (Located<String> origin : dataset.origins()) {
      for (LawFact fact : asking.all(origin.value(), key)) {
        for (Holding holding : Holding.of(asking.estate(), dataset)) {
          Facet.of(holding.site()).forEach(it -> addReach(holding, it, fact, rulings));
        }
      }
    }
  }

  private void addReach(Holding holding, Facet facet, LawFact fact, List<Ruling> rulings) {
    String code = facet.jurisdiction().value();
    boolean listed = asking.names(fact, code);
    String why = Asking.cited(fact) + (listed ? " keeps it from `" + code + "`" : " lets it be");
    rulings.add(
        ruling(
            holding.what(),
            code,
            facet.words(),
            listed ? Breach.REACHABLE : null,
            why,
            fact,
            facet.jurisdiction().span()));
  }

  private static Ruling ruling(
      String what,
      String where,
      String by,
      @Nullable Breach breach,
      String why,
      LawFact fact,
      Span span) {
    return new Ruling(Question.DENY_LIST, what, where, by, breach, why, List.of(fact), span);
  }
}
