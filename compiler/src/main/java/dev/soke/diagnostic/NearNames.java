package dev.soke.diagnostic;

import dev.soke.source.Span;
import java.util.List;

/// Turns names that may have been meant into words for the hint and into fixes.
final class NearNames {
  /// In a shorter name one letter makes too much of a difference to be sure.
  private static final int TELLING = 4;

  private NearNames() {}

  /// The finding with the values `near` and `other`, empty where there is no such name, and a fix
  /// for each name.
  static Diagnostic add(Diagnostic finding, List<String> names) {
    Diagnostic told =
        finding
            .with("near", names.isEmpty() ? "" : names.getFirst())
            .with("other", names.size() < 2 ? "" : names.get(1));
    Span place = finding.span();
    for (String name : names) {
      Grade grade = names.size() == 1 && isSure(place.text(), name) ? Grade.SAFE : Grade.MAYBE;
      String written = place.text().startsWith("\"") ? "\"" + name + "\"" : name;
      told = told.fix(Fix.of("write `" + name + "`", grade, place, written));
    }
    return told;
  }

  /// `fra-1` and `fra-2` differ on purpose, `frankfrut` and `frankfurt` do not.
  private static boolean isSure(String written, String meant) {
    return meant.length() >= TELLING && digits(written).equals(digits(meant));
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
