package dev.soke.analysis.ruling;

import dev.soke.analysis.law.Law;
import dev.soke.analysis.law.LawFact;
import dev.soke.analysis.law.Topic;
import dev.soke.model.Activity;
import dev.soke.model.Licence;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether somebody has a licence, in force on the day and of a sort that law takes, for what is
/// done where it is done.
record Licences(Asking asking) {
  List<Ruling> rulings() {
    List<Ruling> rulings = new ArrayList<>();
    for (Activity activity : asking.estate().activities().values()) {
      activity.jurisdictions().forEach(it -> rulings.add(ruling(activity, it)));
    }
    return rulings;
  }

  private Ruling ruling(Activity activity, Located<String> place) {
    String key = "licence." + activity.name().value();
    return switch (asking.read(place.value(), key)) {
      case Law.Reading.Known(LawFact fact) -> judged(activity, place, fact);
      case Law.Reading.OutOfForce(List<LawFact> facts) ->
          answer(activity, place, Breach.OUT_OF_FORCE, "`" + key + "`", facts);
      case Law.Reading.Unknown _ ->
          answer(activity, place, Breach.UNKNOWN, "`" + key + "`", List.of());
      case Law.Reading.Ambiguous(List<LawFact> facts) ->
          answer(activity, place, Breach.AMBIGUOUS, "`" + key + "`", facts);
    };
  }

  private Ruling judged(Activity activity, Located<String> place, LawFact fact) {
    List<LawFact> facts = List.of(fact);
    if (fact.values().contains(Topic.ANYTHING)) {
      return answer(activity, place, null, Asking.cited(fact) + " asks for none", facts);
    }
    Licence held =
        held(
            activity,
            place,
            it -> fact.values().contains(it.grants().value()) && it.holds(asking.day()));
    if (held != null) {
      return answer(
          activity,
          place,
          null,
          "`" + held.name().value() + "`, as " + Asking.cited(fact) + " asks",
          facts);
    }
    LawFact ended = ended(activity, place, fact);
    return ended == null
        ? answer(
            activity,
            place,
            Breach.UNLICENSED,
            Asking.cited(fact) + " asks for " + Asking.list(fact.values()),
            facts)
        : answer(
            activity,
            place,
            Breach.LICENCE_ENDED,
            "`"
                + ended.id()
                + "` ended on "
                + ended.validTo()
                + "; "
                + Asking.cited(fact)
                + " asks for "
                + Asking.list(fact.values()),
            List.of(fact, ended));
  }

  /// A licence for the activity that counts there and is as asked.
  private @Nullable Licence held(
      Activity activity, Located<String> place, Predicate<Licence> asked) {
    return asking.estate().licences().values().stream()
        .filter(it -> names(it.activities(), activity.name().value()))
        .filter(it -> asking.isWithinAny(place.value(), it.jurisdictions()))
        .filter(asked)
        .findFirst()
        .orElse(null);
  }

  /// The record that took a licence that is held, of a sort that law takes no more.
  private @Nullable LawFact ended(Activity activity, Located<String> place, LawFact now) {
    return asking.law().facts().stream()
        .filter(it -> it.key().equals("licence." + activity.name().value()))
        .filter(it -> it.validTo() != null && !asking.day().isBefore(it.validTo()))
        .filter(it ->
            it.subject().isEmpty()
                || asking.places().isIn(place.value(), it.subject(), asking.day()))
        .filter(it ->
            held(
                    activity,
                    place,
                    held ->
                        it.values().contains(held.grants().value())
                            && !now.values().contains(held.grants().value()))
                != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean names(List<Located<String>> all, String name) {
    return all.stream().anyMatch(it -> it.value().equals(name));
  }

  private static Ruling answer(
      Activity activity,
      Located<String> place,
      @Nullable Breach breach,
      String why,
      List<LawFact> facts) {
    return new Ruling(
        Question.LICENCE,
        "activity `" + activity.name().value() + "`",
        place.value(),
        "where it is done",
        breach,
        why,
        facts,
        place.span());
  }
}
