package dev.soke.analysis.ruling;

import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Topic;
import dev.soke.model.Dataset;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// On what data leave the jurisdiction of those they are of: nothing more where a place is
/// adequate, else a basis that the law takes, written down.
record Transfers(Asking asking) {
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Dataset dataset : asking.estate().datasets().values()) {
      addUnsaid(dataset, rulings);
      for (Holding holding : Holding.of(asking.estate(), dataset)) {
        for (Located<String> origin : dataset.origins()) {
          add(holding, origin.value(), rulings);
        }
      }
    }
    return rulings;
  }

  /// Of data of nobody, or that are nowhere, law could not be asked at all.
  private void addUnsaid(Dataset dataset, List<Ruling> rulings) {
    boolean nobody = dataset.origins().isEmpty();
    if (!nobody && !Holding.of(asking.estate(), dataset).isEmpty()) return;
    rulings.add(
        new Ruling(
            Question.TRANSFER,
            "dataset `" + dataset.name().value() + "`",
            "",
            "what it says",
            Breach.UNKNOWN,
            nobody ? "whose data they are" : "where they are",
            List.of(),
            dataset.name().span()));
  }

  private void add(Holding holding, String origin, List<Ruling> rulings) {
    String location = holding.location();
    if (location == null || asking.isWithin(location, origin)) return;
    String dataClass = Asking.word(holding.dataset().dataClass().value());
    Law.Reading reading = asking.read(origin, "transfer." + dataClass);
    switch (reading) {
      case Law.Reading.Known(LawFact fact) -> {
        if (!asking.isHome(location, origin, fact)) {
          rulings.addAll(new Leaving(asking, holding, origin, location, fact).rulings());
        }
      }
      case Law.Reading.OutOfForce(List<LawFact> facts) ->
          rulings.add(unanswered(holding, origin, location, Breach.OUT_OF_FORCE, dataClass, facts));
      case Law.Reading.Unknown _ -> {
        if (!isSettled(origin, location, dataClass)) {
          rulings.add(unanswered(holding, origin, location, Breach.UNKNOWN, dataClass, List.of()));
        }
      }
      case Law.Reading.Ambiguous(List<LawFact> facts) ->
          rulings.add(unanswered(holding, origin, location, Breach.AMBIGUOUS, dataClass, facts));
    }
  }

  /// Whether the law on residency has answered already: what it keeps at home needs no basis to
  /// leave, and what it lets go anywhere needs none either.
  private boolean isSettled(String origin, String location, String dataClass) {
    return asking.read(origin, "residency." + dataClass) instanceof Law.Reading.Known(LawFact fact)
        && (fact.values().contains(Topic.ANYTHING) || !asking.names(fact, location));
  }

  private static Ruling unanswered(
      Holding holding,
      String origin,
      String location,
      Breach breach,
      String dataClass,
      List<LawFact> facts) {
    return new Ruling(
        Question.TRANSFER,
        holding.what(),
        location,
        holding.by(),
        breach,
        "`transfer." + dataClass + "` of `" + origin + "`",
        facts,
        holding.place().span());
  }
}
