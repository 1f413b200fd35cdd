package dev.soke;

import dev.soke.ask.Expectation;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import java.util.ArrayList;
import java.util.List;

/// Whether an estate has findings of a kind.
///
/// @param base the estate as it is
/// @param judged the estate that is asked about, which may be the same
record FindingTest(Compiler.Judged base, Compiler.Judged judged) {
  private static final int MOST = 5;

  /// Why an expectation is not met; empty when it is. Where something is changed, only what the
  /// change brings counts.
  List<String> reasons(Expectation.Found expected) {
    List<Diagnostic> all = new ArrayList<>(judged.compilation().diagnostics());
    if (expected.changes() != null) {
      all.removeAll(base.compilation().diagnostics());
    }
    List<Diagnostic> wanted = all.stream().filter(it -> isOf(it, expected)).toList();
    if (wanted.isEmpty() == !expected.wanted()) {
      return List.of();
    }
    return expected.wanted() ? instead(all) : told("It comes all the same:", wanted);
  }

  private static boolean isOf(Diagnostic finding, Expectation.Found expected) {
    return finding.severity() == expected.severity()
        && (expected.name().isEmpty()
            || finding.code().name().equals(expected.name())
            || expected.name().equals(finding.values().get("rule")));
  }

  /// What was found in place of what was expected.
  static List<String> instead(List<Diagnostic> findings) {
    return findings.isEmpty()
        ? List.of("Nothing is found.")
        : told("It does not come. What is found instead:", findings);
  }

  private static List<String> told(String sentence, List<Diagnostic> findings) {
    List<String> lines = new ArrayList<>(List.of(sentence));
    for (Diagnostic finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      lines.add(finding.code() + " " + finding.span() + ": " + Messages.summary(finding));
    }
    if (findings.size() > MOST) {
      lines.add("and " + (findings.size() - MOST) + " more");
    }
    return lines;
  }
}
