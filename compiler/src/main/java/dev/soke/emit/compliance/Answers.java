package dev.soke.emit.compliance;

import dev.soke.analysis.law.EstateLaw;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.ruling.Breach;
import dev.soke.analysis.ruling.Question;
import dev.soke.analysis.ruling.Ruling;
import dev.soke.analysis.ruling.Rulings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What law says to an estate on a day. Several lists that are silent of one thing are one answer.
record Answers(EstateLaw law, LocalDate day, List<Ruling> all) {
  Answers {
    all = List.copyOf(all);
  }

  static Answers of(EstateLaw law, LocalDate day) {
    SequencedMap<String, Ruling> joined = new LinkedHashMap<>();
    for (Ruling ruling : Rulings.of(law, day)) {
      String silent = ruling.breach() == null ? ruling.duty() : ruling.breach() + ruling.why();
      String key =
          String.join(
              "\0", ruling.question().name(), ruling.what(), ruling.where(), ruling.by(), silent);
      joined.merge(key, ruling, Answers::join);
    }
    return new Answers(law, day, new ArrayList<>(joined.values()));
  }

  private static Ruling join(Ruling one, Ruling other) {
    List<LawFact> facts =
        Stream.concat(one.facts().stream(), other.facts().stream()).distinct().toList();
    String why =
        one.question() == Question.DENY_LIST && one.breach() == null
            ? "no list names it"
            : one.why();
    return new Ruling(
        one.question(),
        one.what(),
        one.where(),
        one.by(),
        one.breach(),
        why,
        one.duty(),
        facts,
        one.span());
  }

  List<Ruling> of(Question question) {
    return all.stream().filter(it -> it.question() == question).toList();
  }

  /// The questions that something in the estate raises.
  List<Question> asked() {
    return Stream.of(Question.values()).filter(it -> !of(it).isEmpty()).toList();
  }

  boolean permits(Question question) {
    return of(question).stream().allMatch(Ruling::permits);
  }

  /// An answer in one word.
  static String word(Ruling ruling) {
    Breach breach = ruling.breach();
    return breach == null ? "permitted" : breach.denies() ? "denied" : "care";
  }

  static String token(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
