package dev.soke.check;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
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
      case CHN094 -> transition(finding);
      default -> null;
    };
  }

  /// The value as it was, and the new one from a time on.
  private static @Nullable Fix transition(Diagnostic finding) {
    String way = finding.values().getOrDefault("way", "");
    String now = finding.values().getOrDefault("now", "");
    Span place = finding.span();
    if (!place.text().replace("_", "").equals(now) || finding.related().isEmpty()) {
      return null;
    }
    Span header = finding.related().getFirst().span();
    int line = header.source().text().indexOf('\n', header.end());
    Grade grade = way.matches(".*\\b[A-Z]{3,}\\b.*") ? Grade.PLACEHOLDERS : Grade.MAYBE;
    if (line < 0 || line >= place.start()) {
      return null;
    }
    return new Fix(
        "write it as it was, and `" + way + "`",
        grade,
        List.of(
            new Edit(new Span(header.source(), line, line), "\n  " + way),
            new Edit(place, finding.values().getOrDefault("was", ""))));
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
