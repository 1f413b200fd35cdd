package dev.soke.cli.report;

import dev.soke.Outcome;
import dev.soke.spelling.Count;
import java.util.ArrayList;
import java.util.List;

/// The results of tests as people read them.
public record TestReport(List<Outcome> outcomes) {
  /// The lines: each test, under it what is not met and why, and a sum.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      lines.add((outcome.passed() ? "ok    " : "FAIL  ") + outcome.trial().name());
      for (Outcome.Failure failure : outcome.failures()) {
        lines.add("      " + expected(failure) + "  " + failure.expectation().span());
        failure.reasons().forEach(reason -> lines.add("        " + reason));
      }
    }
    long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
    String all = Count.of(outcomes.size(), "test");
    lines.add(failed == 0 ? all + ", none failed." : all + ", " + failed + " failed.");
    return lines;
  }

  /// What was expected, in the words of the test on one line.
  static String expected(Outcome.Failure failure) {
    return failure.expectation().span().text().replaceAll("\\s+", " ");
  }
}
