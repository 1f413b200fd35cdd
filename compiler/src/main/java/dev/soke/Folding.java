package dev.soke;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Puts findings of one cause together, so that each cause is told once.
final class Folding {
  private Folding() {}

  /// The findings in their order, those of a cause that was told before under the first of it. What
  /// is wrong with them is the same thing: one declaration that is missing, or one word that does
  /// not exist.
  static List<Diagnostic> fold(List<Diagnostic> findings) {
    SequencedMap<List<String>, Diagnostic> byCause = new LinkedHashMap<>();
    List<Diagnostic> folded = new ArrayList<>();
    for (Diagnostic finding : findings.stream().sorted().toList()) {
      List<String> cause = cause(finding);
      if (cause.isEmpty()) {
        folded.add(finding);
      } else {
        byCause.merge(cause, finding, Diagnostic::followedBy);
      }
    }
    folded.addAll(byCause.values());
    folded.sort(null);
    return folded;
  }

  /// What tells findings of one cause from others; empty for those that stand alone.
  private static List<String> cause(Diagnostic finding) {
    return switch (finding.code()) {
      case NAM001 -> values(finding, "kind");
      case NAM002 -> values(finding, "kind", "attribute");
      case NAM003 -> values(finding, "expected", "name");
      case SVC005 -> values(finding, "variable");
      default -> List.of();
    };
  }

  private static List<String> values(Diagnostic finding, String... names) {
    List<String> values = new ArrayList<>();
    Code code = finding.code();
    values.add(code.name());
    for (String name : names) {
      values.add(finding.values().getOrDefault(name, ""));
    }
    return values;
  }
}
