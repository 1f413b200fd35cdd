package dev.soke.analysis.ruling;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Places;
import dev.soke.analysis.law.Topic;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An estate, its law and the day on which that is read.
record Asking(EstateLaw estateLaw, LocalDate day) {
  Estate estate() {
    return estateLaw.estate();
  }

  Law law() {
    return estateLaw.law();
  }

  Places places() {
    return law().places();
  }

  Law.Reading read(String jurisdiction, String key) {
    return law().read(jurisdiction, key, day);
  }

  /// Every record that answers: where several differ, each of them has to be kept.
  List<LawFact> all(String jurisdiction, String key) {
    return switch (read(jurisdiction, key)) {
      case Law.Reading.Known(LawFact fact) -> List.of(fact);
      case Law.Reading.Ambiguous(List<LawFact> facts) -> facts;
      case Law.Reading.OutOfForce _, Law.Reading.Unknown _ -> List.of();
    };
  }

  /// Whether a jurisdiction is among those that a record names, or in one of them.
  boolean names(LawFact fact, String jurisdiction) {
    return fact.values().contains(Topic.ANYTHING)
        || fact.values().stream().anyMatch(it -> places().isIn(jurisdiction, it, day));
  }

  /// Whether a jurisdiction is or lies in another, or both are of the group that a record is about.
  boolean isHome(String jurisdiction, String origin, LawFact fact) {
    return isWithin(jurisdiction, origin)
        || (fact.subject().startsWith(Places.GROUP)
            && places().isIn(jurisdiction, fact.subject(), day));
  }

  boolean isWithin(String jurisdiction, String other) {
    return places().around(jurisdiction).contains(other);
  }

  boolean isWithinAny(String jurisdiction, List<Located<String>> others) {
    return others.stream().anyMatch(it -> isWithin(jurisdiction, it.value()));
  }

  static String list(Collection<String> words) {
    return words.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
  }

  /// What a reader finds it by: its id, and from when on it is in force.
  static String cited(LawFact fact) {
    return "`"
        + fact.id()
        + "`"
        + (fact.validFrom() == null ? "" : " (in force since " + fact.validFrom() + ")");
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
