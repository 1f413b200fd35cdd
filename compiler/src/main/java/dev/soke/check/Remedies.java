package dev.soke.check;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What to write so that a rule holds, where its finding says enough to tell. None of it is safe: a
/// rule knows that something is wrong, not which of two sides was meant.
final class Remedies {
  private Remedies() {}

  /// The finding with the way to repair it, when there is one.
  static Diagnostic add(Diagnostic finding) {
    Fix fix = fix(finding);
    return fix == null ? finding : finding.fix(fix);
  }

  // Most rules leave open what was meant.
  private static @Nullable Fix fix(Diagnostic finding) {
    SequencedMap<String, String> values = finding.values();
    return switch (finding.code()) {
      case PLN004 ->
          after(
              finding,
              "allow " + end(values, "from", "fromPlane") + " -> " + end(values, "to", "plane"));
      default -> null;
    };
  }

  /// A statement with a reason to fill in, on the line after the finding.
  private static Fix after(Diagnostic finding, String statement) {
    Source source = finding.span().source();
    int newline = source.text().indexOf('\n', finding.span().end());
    int at = newline < 0 ? source.text().length() : newline;
    return Fix.of(
        "add `" + statement + " \"REASON\"`",
        Grade.PLACEHOLDERS,
        new Span(source, at, at),
        "\n" + statement + " \"REASON\"");
  }

  private static String end(SequencedMap<String, String> values, String service, String plane) {
    return values.getOrDefault(service, "") + "@" + values.getOrDefault(plane, "");
  }
}
