package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a real program did with what it was given, beside what Soke says of it: a table that a test
/// prints, and that must hold no row where the two part without a reason.
final class Agreements {
  /// One file or command.
  ///
  /// @param runs whether the program took it and did its work
  /// @param said the errors of Soke, as `CODE@line`; none when it accepts the file
  /// @param reason why the two may part; empty where they must not
  private record Row(String name, boolean runs, String said, String reason) {
    boolean agrees() {
      return runs == said.isEmpty();
    }

    @Override
    public String toString() {
      String verdict = runs ? "runs" : "refuses or halts";
      String soke = said.isEmpty() ? "accepts" : said;
      String end = agrees() ? "agree" : reason.isEmpty() ? "PART" : "part: " + reason;
      return String.format(Locale.ROOT, "%-48s %-17s %-24s %s", name, verdict, soke, end);
    }
  }

  private final String title;
  private final List<Row> rows = new ArrayList<>();

  Agreements(String title) {
    this.title = title;
  }

  /// Adds what both have seen and must agree on.
  void add(String name, boolean runs, List<Diagnostic> findings) {
    add(name, runs, findings, "");
  }

  /// Adds what both have seen.
  ///
  /// @param reason why they may part; empty where they must not
  void add(String name, boolean runs, List<Diagnostic> findings, String reason) {
    List<String> errors =
        findings.stream()
            .filter(it -> it.severity() == Severity.ERROR)
            .map(it -> it.code() + "@" + it.span().from().line())
            .toList();
    rows.add(new Row(name, runs, String.join(" ", errors), reason));
  }

  /// Prints the table, and fails on a row where they part without a reason, or with one in vain.
  void print() {
    System.out.println(title);
    rows.forEach(System.out::println);
    System.out.println(
        rows.size() + " cases, " + rows.stream().filter(Row::agrees).count() + " agree");
    assertEquals(
        List.of(),
        rows.stream()
            .filter(it -> it.agrees() != it.reason().isEmpty())
            .map(Row::toString)
            .toList());
  }
}
