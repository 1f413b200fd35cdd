package dev.soke.analysis.ruling;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.analysis.law.LawFact;
import dev.soke.model.Estate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every question that law is asked about an estate on a day, with its answer.
public final class Rulings {
  private Rulings() {}

  /// All answers, by question, and of each in the order of the estate. An estate that brings no law
  /// along gets none.
  public static List<Ruling> of(Estate estate, LocalDate day) {
    return estate.laws().isEmpty() ? List.of() : of(EstateLaw.of(estate), day);
  }

  /// The same of law that was read already.
  public static List<Ruling> of(EstateLaw law, LocalDate day) {
    Asking asking = new Asking(law, day);
    List<Ruling> rulings = new ArrayList<>();
    rulings.addAll(new Residency(asking).rulings());
    rulings.addAll(new Transfers(asking).rulings());
    rulings.addAll(new DenyLists(asking).rulings());
    rulings.addAll(new Licences(asking).rulings());
    rulings.addAll(new Technologies(asking).rulings());
    rulings.addAll(new Retentions(asking).rulings());
    rulings.addAll(new TravelRules(asking).rulings());
    rulings.sort(Comparator.comparing(Ruling::question));
    return rulings;
  }

  /// The records that some answer rests on, by their ids.
  public static List<LawFact> read(List<Ruling> rulings) {
    return rulings.stream()
        .flatMap(it -> it.facts().stream())
        .distinct()
        .sorted(Comparator.comparing(LawFact::id))
        .toList();
  }
}
