package dev.soke.analysis.law;

import dev.soke.source.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One thing that the law of a jurisdiction says, as somebody found it. Words are in lower case.
///
/// @param id what reports call it
/// @param subject the jurisdiction or group it is about; empty when it is about nobody in
///   particular
/// @param key what it is about, such as `residency.payment`
/// @param values what it says, one or several words, sorted
/// @param terms what it says besides, by name, such as the persons from which on it counts
/// @param validFrom the first day in force; null when nobody found out
/// @param validTo the first day no longer in force; null for an open end
/// @param observedAt the day of the source
/// @param source where it stands; empty when that is missing
/// @param authority who made it; empty when that is missing
/// @param contested every value that some source gives; empty when they agree
/// @param resolvedBy what settles a contested value against the strictest; empty for nothing
/// @param volatility how soon it must be looked up again
/// @param span where it is written
public record LawFact(
    String id,
    String subject,
    String key,
    List<String> values,
    SequencedMap<String, String> terms,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable LocalDate observedAt,
    String source,
    String authority,
    Grade grade,
    List<List<String>> contested,
    String resolvedBy,
    Volatility volatility,
    Span span) {
  /// Copies what it is given.
  public LawFact {
    values = List.copyOf(values);
    terms = Collections.unmodifiableSequencedMap(new TreeMap<>(terms));
    contested = contested.stream().map(List::copyOf).toList();
  }

  /// Whether it is in force on a day.
  public boolean holds(LocalDate asOf) {
    return (validFrom == null || !asOf.isBefore(validFrom))
        && (validTo == null || asOf.isBefore(validTo));
  }

  /// Days since its source, never negative; 0 without a day.
  public long age(LocalDate asOf) {
    return observedAt == null ? 0 : Math.max(0, asOf.toEpochDay() - observedAt.toEpochDay());
  }

  /// Whether it must be looked up again.
  public boolean isStale(LocalDate asOf) {
    return age(asOf) > volatility.days();
  }

  /// Whether two are about the same, and some day has both in force.
  public boolean overlaps(LawFact other) {
    return subject.equals(other.subject)
        && key.equals(other.key)
        && before(validFrom, other.validTo)
        && before(other.validFrom, validTo);
  }

  /// The strictest of its contested values, sorted; its own where nobody contests it.
  public List<String> strictest() {
    Topic topic = Topic.of(key);
    return topic == null || contested.isEmpty() ? values : topic.strictest(contested);
  }

  /// Whether it says something milder than a source does, and nothing settles that.
  public boolean isTooMild() {
    return resolvedBy.isEmpty() && !strictest().equals(values);
  }

  /// A whole number among its terms; the other one when it says none.
  public long term(String name, long otherwise) {
    String written = terms.get(name);
    return written != null && written.matches("[0-9]{1,15}") ? Long.parseLong(written) : otherwise;
  }

  private static boolean before(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || from.isBefore(to);
  }
}
