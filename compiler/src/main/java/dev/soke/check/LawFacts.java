package dev.soke.check;

import dev.soke.analysis.law.Codes;
import dev.soke.analysis.law.EstateLaw;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.LawFile;
import dev.soke.analysis.law.Places;
import dev.soke.analysis.law.Topic;
import dev.soke.analysis.ruling.Breach;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.analysis.ruling.Rulings;
import dev.soke.model.Contents;
import dev.soke.model.Estate;
import dev.soke.model.LawPack;
import dev.soke.source.Located;
import dev.soke.spelling.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of law of an estate, their records, and what these say on the day.
final class LawFacts {
  private final EstateLaw law;
  private final List<Fact> facts = new ArrayList<>();

  private LawFacts(EstateLaw law) {
    this.law = law;
  }

  static List<Fact> of(Estate estate) {
    if (estate.laws().isEmpty()) return List.of();
    LawFacts facts = new LawFacts(EstateLaw.of(estate));
    estate.laws().values().forEach(facts::addMissing);
    facts.law.files().forEach(facts::addFile);
    facts.law.law().facts().forEach(facts::addRecord);
    facts.law.law().contradictions().forEach(facts::addTwice);
    LocalDate day = estate.contents().asOf();
    // Of a file that cannot be read, or is another, nothing is said.
    if (day != null && facts.facts.stream().noneMatch(LawFacts::spoils)) facts.addRulings(day);
    return facts.facts;
  }

  private static boolean spoils(Fact fact) {
    return fact instanceof OnLaw.LawFileMissing
        || fact instanceof OnLaw.LawUnreadable
        || fact instanceof OnLaw.LawTwice;
  }

  private void addMissing(LawPack pack) {
    if (EstateLaw.source(law.estate(), pack) == null) {
      String path = Contents.path(pack.file().value());
      facts.add(new OnLaw.LawFileMissing(pack.name().value(), path, pack.file().span()));
    }
  }

  private void addFile(EstateLaw.Read read) {
    String name = read.pack().name().value();
    for (LawFile.Problem problem : read.file().problems()) {
      facts.add(new OnLaw.LawUnreadable(name, problem.text(), problem.span()));
    }
    Located<String> pinned = read.pack().sha256();
    if (pinned == null || !pinned.value().equals(read.digest())) {
      facts.add(
          new OnLaw.LawUnpinned(
              name,
              read.digest(),
              pinned != null,
              pinned == null ? read.pack().name().span() : pinned.span()));
    }
  }

  private void addRecord(LawFact fact) {
    List<String> missing = new ArrayList<>();
    if (fact.source().isEmpty()) missing.add("`source`");
    if (fact.authority().isEmpty()) missing.add("`authority`");
    if (fact.validFrom() == null) missing.add("`valid-from`");
    if (fact.observedAt() == null) missing.add("`observed-at`");
    if (!missing.isEmpty()) {
      facts.add(new OnLaw.LawNameless(fact.id(), String.join(", ", missing), fact.span()));
    }
    if (fact.isTooMild()) {
      facts.add(
          new OnLaw.LawContested(
              fact.id(), list(fact.values()), list(fact.strictest()), fact.span()));
    }
    places(fact)
        .filter(it -> !isKnown(it))
        .findFirst()
        .ifPresent(it -> facts.add(new OnLaw.LawPlaceUnknown(fact.id(), it, fact.span())));
  }

  private static Stream<String> places(LawFact fact) {
    Topic topic = Topic.of(fact.key());
    boolean lists = topic != null && topic.holdsPlaces();
    Stream<String> values = lists ? fact.values().stream() : Stream.empty();
    return Stream.concat(Stream.of(fact.subject()), values)
        .filter(it -> !it.isEmpty() && !it.equals(Topic.ANYTHING));
  }

  private boolean isKnown(String place) {
    Places places = law.law().places();
    return place.startsWith(Places.GROUP)
        ? places.groups().containsKey(place.substring(1))
        : law.estate().jurisdictions().containsKey(place)
            || Codes.isCountry(place)
            || (place.indexOf('-') == 2 && Codes.isCountry(place.substring(0, 2)));
  }

  private void addTwice(List<LawFact> pair) {
    LawFact one = pair.getFirst();
    LawFact other = pair.getLast();
    facts.add(new OnLaw.LawTwice(other.id(), one.id(), one.key(), other.span(), one.span()));
  }

  private void addRulings(LocalDate day) {
    List<Ruling> rulings = Rulings.of(law, day);
    for (Ruling ruling : rulings) {
      Breach breach = ruling.breach();
      if (breach != null) {
        facts.add(
            new OnLaw.LawBreach(
                Words.of(breach),
                ruling.what(),
                ruling.where(),
                ruling.by(),
                ruling.why(),
                ruling.span()));
      }
    }
    Rulings.read(rulings).stream()
        .filter(it -> it.isStale(day))
        .forEach(it -> addStale(it, day, rulings));
  }

  private void addStale(LawFact fact, LocalDate day, List<Ruling> rulings) {
    String question =
        rulings.stream()
            .filter(it -> it.facts().contains(fact))
            .map(it -> it.question().words())
            .findFirst()
            .orElse("");
    facts.add(
        new OnLaw.LawStale(
            fact.id(),
            Count.of(fact.age(day), "day"),
            Count.of(fact.volatility().days(), "day"),
            question,
            fact.span()));
  }

  private static String list(List<String> values) {
    return values.isEmpty()
        ? "nothing"
        : values.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
  }
}
