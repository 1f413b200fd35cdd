package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.syntax.Statement;
import dev.soke.syntax.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What may be left alone can be: the estate still compiles to files, and keeps its planes apart.
class SuppressionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Compiler COMPILER = new Compiler(RuleBook.load(), DAY);

  /// What a file beside the texts is told of stands in no declaration.
  static Stream<Code> suppressible() {
    return Arrays.stream(Code.values())
        .filter(Code::mayBeSuppressed)
        .filter(code -> Page.of(code).sources("Wrong").size() == 1)
        .filter(code -> !Page.of(code).fence("Wrong", "soke").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("suppressible")
  void suppressedEstateCompiles(Code code) {
    String wrong = Page.of(code).fence("Wrong", "soke");
    List<Source> sources = new ArrayList<>(Page.of(code).sources("Wrong"));
    List<Diagnostic> findings = COMPILER.compile(sources).diagnostics();
    StringBuilder estate = new StringBuilder(wrong);
    findings.stream()
        .map(it ->
            "suppress " + code + " at " + place(it.span()) + " because \"it is known\" by \"ops\"")
        .distinct()
        .forEach(it -> estate.append(it).append(" until 2026-01-01\n"));
    sources.set(0, new Source("estate.soke", estate.toString()));
    Compilation result = COMPILER.compile(sources);
    assertEquals(List.of(), Page.marks(result.diagnostics()), estate::toString);
    assertEquals(findings.size(), result.suppressed().size());
    assertFalse(result.outputs().artifacts().isEmpty(), "no file is written");
  }

  @Test
  void formNamesTypesPlanesAndSecretsStand() {
    for (Code code : Code.values()) {
      String area = code.name().substring(0, 3);
      boolean structure = List.of("SYN", "NAM", "TYP", "OVR", "PLN", "SEC", "SUP").contains(area);
      assertFalse(
          structure && code.severity() == Severity.ERROR && code.mayBeSuppressed(), code::toString);
    }
  }

  @Test
  void endsAfterItsDay() {
    String estate = Page.of(Code.SUP001).fence("Right", "soke").replace("2026-03-31", "2026-01-01");
    assertTrue(check(estate).ok());
    Compilation after =
        new Compiler(RuleBook.load(), DAY.plusDays(1))
            .compile(List.of(new Source("estate.soke", estate)));
    assertEquals(List.of(Code.SUP002), after.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals(
        List.of(Code.SVC002),
        after.diagnostics().getFirst().follows().stream().map(Diagnostic::code).toList());
    assertTrue(after.suppressed().isEmpty());
  }

  @Test
  void theSecondOfTwoAlikeIsUnused() {
    String estate = Page.of(Code.SUP001).fence("Right", "soke");
    String suppression = estate.lines().filter(it -> it.startsWith("suppress")).findFirst().get();
    assertEquals(List.of("8 SUP001"), Page.marks(check(estate + suppression + "\n").diagnostics()));
  }

  @Test
  void reasonAndDayAreRequired() {
    String estate = Page.of(Code.SUP001).fence("Right", "soke");
    assertEquals(
        List.of("5 SVC002", "7 TYP005"),
        Page.marks(check(estate.replace(" until 2026-03-31", "")).diagnostics()));
    assertEquals(
        List.of("5 SVC002", "7 TYP006"),
        Page.marks(check(estate.replace("2026-03-31", "2026-02-31")).diagnostics()));
  }

  /// The kind and name of the statement around a place.
  private static String place(Span span) {
    for (Statement statement : Syntax.parse(span.source()).statements()) {
      Span whole = statement.span();
      if (whole.start() <= span.start() && span.end() <= whole.end()) {
        return switch (statement) {
          case Statement.Block block ->
              block.kind()
                  + (block.heads().isEmpty() ? "" : " " + block.heads().getFirst().span().text());
          case Statement.Arrow arrow ->
              (arrow.kind() == null ? "link" : arrow.kind())
                  + " \""
                  + arrow.from().span().text()
                  + (arrow.both() ? " <-> " : " -> ")
                  + arrow.to().span().text()
                  + "\"";
          case Statement.Assignment _, Statement.Directive _ -> "";
        };
      }
    }
    return "";
  }

  private static Compilation check(String estate) {
    return COMPILER.compile(List.of(new Source("estate.soke", estate)));
  }
}
