package dev.soke.diagnostic;

import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One finding: what kind, where, with which values. The wording lives in {@link Messages}.
///
/// @param values the named arguments of the message, in the order they are shown
/// @param related the other places that take part
/// @param parts the values of the parts of a condition that failed
/// @param fixes ways to make it go away, the likeliest first
/// @param follows findings of the same cause, which go when this one goes
/// @param origin whose rule made it
/// @param written the lines of a build that come from its place; none when there is no build
public record Diagnostic(
    Code code,
    Span span,
    SequencedMap<String, String> values,
    List<Related> related,
    List<Part> parts,
    List<Fix> fixes,
    List<Diagnostic> follows,
    Origin origin,
    List<Written> written)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::code)
          .thenComparing(finding -> finding.values.toString());

  /// Copies what it is given.
  public Diagnostic {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    related = List.copyOf(related);
    parts = List.copyOf(parts);
    fixes = List.copyOf(fixes);
    follows = List.copyOf(follows);
    written = List.copyOf(written);
  }

  /// A finding of a built-in rule with no values and no other places yet.
  public static Diagnostic of(Code code, Span span) {
    return new Diagnostic(
        code,
        span,
        new LinkedHashMap<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Origin.BUILT_IN,
        List.of());
  }

  /// The same finding with one more named value.
  public Diagnostic with(String name, Object value) {
    SequencedMap<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return withValues(more);
  }

  /// The same finding with other values.
  Diagnostic withValues(SequencedMap<String, String> others) {
    return new Diagnostic(code, span, others, related, parts, fixes, follows, origin, written);
  }

  /// The same finding with one more place that takes part.
  public Diagnostic related(Span place, String label) {
    List<Related> more = and(related, new Related(place, label));
    return new Diagnostic(code, span, values, more, parts, fixes, follows, origin, written);
  }

  /// The same finding with one more part of its condition, and the value of that.
  public Diagnostic part(Span place, String value) {
    List<Part> more = and(parts, new Part(place, value));
    return new Diagnostic(code, span, values, related, more, fixes, follows, origin, written);
  }

  /// The same finding with other parts of its condition.
  Diagnostic withParts(List<Part> others) {
    return new Diagnostic(code, span, values, related, others, fixes, follows, origin, written);
  }

  /// The same finding with one more way to make it go away.
  public Diagnostic fix(Fix fix) {
    return withFixes(and(fixes, fix));
  }

  /// The same finding with other ways to make it go away.
  Diagnostic withFixes(List<Fix> others) {
    return new Diagnostic(code, span, values, related, parts, others, follows, origin, written);
  }

  /// The same finding with another that has the same cause.
  public Diagnostic followedBy(Diagnostic other) {
    return withFollows(and(follows, other));
  }

  /// The same finding with these of the same cause.
  Diagnostic withFollows(List<Diagnostic> others) {
    return new Diagnostic(code, span, values, related, parts, fixes, others, origin, written);
  }

  /// The same finding of a rule of that origin.
  public Diagnostic by(Origin whose) {
    return new Diagnostic(code, span, values, related, parts, fixes, follows, whose, written);
  }

  /// The same finding with the lines of a build that come from its place.
  public Diagnostic withWritten(List<Written> lines) {
    return new Diagnostic(code, span, values, related, parts, fixes, follows, origin, lines);
  }

  /// The same finding of a name that stands at its place, with the names that may have been meant,
  /// nearest first.
  public Diagnostic near(List<String> names) {
    return NearNames.add(this, names);
  }

  /// How grave it is.
  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  private static <T> List<T> and(List<T> some, T more) {
    List<T> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
