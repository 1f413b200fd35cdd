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
public record Diagnostic(
    Code code, Span span, SequencedMap<String, String> values, List<Related> related)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::code)
          .thenComparing(finding -> finding.values.toString());

  /// Copies what it is given.
  public Diagnostic {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    related = List.copyOf(related);
  }

  /// A finding with no values and no other places yet.
  public static Diagnostic of(Code code, Span span) {
    return new Diagnostic(code, span, new LinkedHashMap<>(), List.of());
  }

  /// The same finding with one more named value.
  public Diagnostic with(String name, Object value) {
    SequencedMap<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Diagnostic(code, span, more, related);
  }

  /// The same finding with one more place that takes part.
  public Diagnostic related(Span place, String label) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, label));
    return new Diagnostic(code, span, values, more);
  }

  /// How grave it is.
  public Severity severity() {
    return code.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
