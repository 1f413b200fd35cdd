package dev.soke.analysis.ruling;

import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Topic;
import dev.soke.model.DataTransfer;
import dev.soke.model.Dataset;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data of one origin that are where another law counts.
record Leaving(Asking asking, Holding holding, String origin, String location, LawFact fact) {
  /// The days ahead in which a basis that ends is told.
  private static final int HORIZON = 180;

  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    DataTransfer transfer = holding.transfer(asking);
    LawFact adequate = adequate();
    if (isFree()) {
      rulings.add(ruling(null, Asking.cited(fact) + " asks for nothing here", List.of(fact)));
    } else if (adequate != null && isInScope(adequate, transfer)) {
      rulings.add(ruling(null, "adequate by " + Asking.cited(adequate), List.of(fact, adequate)));
      addLapse(adequate, transfer, rulings);
    } else if (isOnBasis(transfer)) {
      rulings.add(ruling(null, "on a basis that " + Asking.cited(fact) + " takes", List.of(fact)));
      addLapse(basis(transfer), transfer, rulings);
    } else {
      rulings.add(refused(adequate, transfer));
    }
    return rulings;
  }

  private boolean isFree() {
    Dataset dataset = holding.dataset();
    return fact.values().contains(Topic.ANYTHING)
        || (dataset.persons().value() > 0 && dataset.persons().value() < fact.term("persons", 0));
  }

  private @Nullable LawFact adequate() {
    String key = "adequate." + Asking.word(holding.dataset().dataClass().value());
    return asking.read(origin, key) instanceof Law.Reading.Known(LawFact found)
            && asking.names(found, location)
        ? found
        : null;
  }

  private boolean isInScope(LawFact adequate, @Nullable DataTransfer transfer) {
    String scope = scope(adequate);
    Located<String> written = transfer == null ? null : transfer.scope();
    return scope == null || (written != null && written.value().equals(scope));
  }

  /// The part of a place that alone is adequate; null for all of it.
  private @Nullable String scope(LawFact adequate) {
    return asking.places().around(location).stream()
        .map(it -> adequate.terms().get(it))
        .filter(it -> it != null)
        .findFirst()
        .orElse(null);
  }

  private boolean isOnBasis(@Nullable DataTransfer transfer) {
    Located<String> basis = transfer == null ? null : transfer.basis();
    return transfer != null
        && basis != null
        && fact.values().contains(basis.value())
        && transfer.reference() != null
        && isFiled(transfer);
  }

  private boolean isFiled(DataTransfer transfer) {
    long days = fact.term("within-days", -1);
    if (days < 0) return true;
    Located<LocalDate> begun = transfer.begun();
    Located<LocalDate> filed = transfer.filed();
    LocalDate last = begun == null ? asking.day() : begun.value().plusDays(days);
    return filed == null
        ? begun != null && !asking.day().isAfter(last)
        : !filed.value().isAfter(last);
  }

  private @Nullable LawFact basis(@Nullable DataTransfer transfer) {
    Located<String> basis = transfer == null ? null : transfer.basis();
    return basis != null
            && asking.read(origin, "basis." + basis.value())
                instanceof Law.Reading.Known(LawFact found)
        ? found
        : null;
  }

  private void addLapse(
      @Nullable LawFact rests, @Nullable DataTransfer transfer, List<Ruling> rulings) {
    String why = rests == null ? "" : lapse(rests);
    if (rests != null && !why.isEmpty() && (transfer == null || transfer.fallback() == null)) {
      rulings.add(ruling(Breach.MAY_LAPSE, Asking.cited(rests) + " " + why, List.of(rests)));
    }
  }

  private String lapse(LawFact rests) {
    String appeal =
        asking.places().around(location).stream()
                    .anyMatch(it -> "true".equals(rests.terms().get(it + "-appeal")))
                || "true".equals(rests.terms().get("appeal"))
            ? "is under appeal"
            : "";
    LocalDate ends = rests.validTo();
    return ends != null && ends.isBefore(asking.day().plusDays(HORIZON))
        ? "ends on " + ends
        : appeal;
  }

  private Ruling refused(@Nullable LawFact adequate, @Nullable DataTransfer transfer) {
    if (adequate != null && (transfer == null || transfer.basis() == null)) {
      String scope = scope(adequate);
      return ruling(
          Breach.OUT_OF_SCOPE,
          Asking.cited(adequate) + " takes only `" + scope + "` in `" + location + "`",
          List.of(fact, adequate));
    }
    return ruling(Breach.WITHOUT_BASIS, missing(transfer), List.of(fact));
  }

  private String missing(@Nullable DataTransfer transfer) {
    Located<String> basis = transfer == null ? null : transfer.basis();
    String takes = Asking.cited(fact) + " takes " + Asking.list(fact.values());
    if (transfer == null || basis == null) return takes + "; none is written";
    if (!fact.values().contains(basis.value())) return takes + ", not `" + basis.value() + "`";
    return transfer.reference() == null
        ? "`" + basis.value() + "` has no `reference`"
        : "its dossier was not filed within " + fact.term("within-days", 0) + " days";
  }

  private Ruling ruling(@Nullable Breach breach, String why, List<LawFact> facts) {
    return new Ruling(
        Question.TRANSFER,
        holding.what(),
        location,
        holding.by(),
        breach,
        why,
        facts,
        holding.place().span());
  }
}
