package dev.soke.check;

import dev.soke.check.Fact.AgainstRule;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Part;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What rules write their findings into. Firing order cannot show: findings come out sorted, and
/// one code, or one rule of an estate, speaks once about one place.
public final class Findings {
  private record Place(Code code, Span span, String rule) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int bySpan = span.compareTo(other.span);
      int byCode = bySpan != 0 ? bySpan : code.compareTo(other.code);
      return byCode != 0 ? byCode : rule.compareTo(other.rule);
    }
  }

  private final TreeMap<Place, Diagnostic> byPlace = new TreeMap<>();

  /// A finding with its values as alternating names and texts.
  public void report(Code code, Span span, Object... values) {
    add(finding(code, span, values));
  }

  /// A finding with a way to make it go away, where one is known.
  public void reportFixed(Code code, Span span, @Nullable Fix fix, Object... values) {
    Diagnostic finding = finding(code, span, values);
    add(fix == null ? finding : finding.fix(fix));
  }

  /// A finding that also points at another place.
  public void reportWith(Code code, Span span, Span other, String label, Object... values) {
    add(finding(code, span, values).related(other, label));
  }

  /// A finding of a rule that the estate or a package declares.
  public void reportRule(Code code, AgainstRule found) {
    Diagnostic finding =
        finding(
                code,
                found.span(),
                "rule",
                found.rule(),
                "message",
                found.message(),
                "reason",
                found.reason())
            .related(found.ruleSpan(), "by this rule")
            .by(found.origin());
    for (Span override : found.overrides()) {
      finding = finding.related(override, "overridden here");
    }
    for (Part part : found.parts()) {
      finding = finding.part(part.place(), part.value());
    }
    add(finding);
  }

  /// All findings, sorted by place, then code.
  public List<Diagnostic> sorted() {
    return new ArrayList<>(byPlace.values());
  }

  private void add(Diagnostic finding) {
    byPlace.merge(
        new Place(finding.code(), finding.span(), finding.values().getOrDefault("rule", "")),
        Remedies.add(finding),
        (first, second) -> first.compareTo(second) <= 0 ? first : second);
  }

  private static Diagnostic finding(Code code, Span span, Object... values) {
    Diagnostic finding = Diagnostic.of(code, span);
    for (int i = 0; i < values.length; i += 2) {
      finding = finding.with((String) values[i], values[i + 1]);
    }
    return finding;
  }
}
