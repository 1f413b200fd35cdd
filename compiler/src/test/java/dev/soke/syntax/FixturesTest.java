package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Position;
import dev.soke.source.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {
  static List<String> good() {
    return Fixtures.names("good");
  }

  static List<String> damaged() {
    return Fixtures.names("damaged");
  }

  static List<String> all() {
    return Stream.concat(good().stream(), damaged().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodTextsHaveNoFindings(String name) {
    assertEquals(List.of(), Syntax.parse(Fixtures.source(name)).diagnostics());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theTreeSaysWhatTheTextSays(String name) {
    String tree = TreePrinter.print(Syntax.parse(Fixtures.source(name)));
    assertEquals(Fixtures.expected(name.replace(".soke", ".tree"), tree), tree);
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void eachSlipIsToldOnceAtItsPlace(String name) {
    Source source = Fixtures.source(name);
    List<Diagnostic> findings = Syntax.parse(source).diagnostics();
    String errors = findings.stream().map(FixturesTest::woven).collect(Collectors.joining("\n"));
    assertFalse(errors.isEmpty());
    assertEquals(Fixtures.expected(name.replace(".soke", ".errors"), errors), errors);
  }

  /// The line of the text, carets under the place, then the finding.
  private static String woven(Diagnostic finding) {
    Position from = finding.span().from();
    Position until = finding.span().until();
    String line = finding.span().source().line(from.line());
    int width = until.line() == from.line() ? until.column() - from.column() : 1;
    return "%d | %s\n%s%s %s %s %s\n"
        .formatted(
            from.line(),
            line,
            " ".repeat(Integer.toString(from.line()).length() + 2 + from.column()),
            "^".repeat(Math.max(1, width)),
            finding.code(),
            finding.code().title(),
            finding.values());
  }
}
