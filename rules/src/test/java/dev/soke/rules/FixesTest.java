package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.FixedTexts;
import dev.soke.diagnostic.Grade;
import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A fix does away with its finding, and a safe one brings no other.
class FixesTest {
  private static final Compiler COMPILER = new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1));

  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane front-door over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web@sha256:%s"
      service web on front-door {
        image = web
        health exec "web check" every 30s
      }
      profile front { services = [web] }
      """
          .formatted("0123456789abcdef".repeat(4));

  /// A page and the findings of its wrong estate.
  record Wrong(Code code, List<Source> sources) {
    static Wrong of(Code code) {
      return new Wrong(code, Page.of(code).sources("Wrong"));
    }

    List<Diagnostic> findings() {
      return COMPILER.compile(sources).diagnostics();
    }

    boolean has(Grade grade) {
      return findings().stream()
          .filter(it -> it.code() == code)
          .flatMap(it -> it.fixes().stream())
          .anyMatch(fix -> fix.grade() == grade);
    }

    @Override
    public String toString() {
      return code.name();
    }
  }

  static Stream<Wrong> pagesWithSafeFixes() {
    return Arrays.stream(Code.values()).map(Wrong::of).filter(it -> it.has(Grade.SAFE));
  }

  @ParameterizedTest
  @MethodSource("pagesWithSafeFixes")
  void safeFixLeavesNothing(Wrong wrong) {
    List<Source> sources = wrong.sources();
    List<Diagnostic> findings = COMPILER.compile(sources).diagnostics();
    FixedTexts fixed = FixedTexts.of(sources, findings, it -> it.code() == wrong.code());
    assertEquals(findings.size(), fixed.fixed().size());
    assertEquals(
        List.of(), Page.marks(COMPILER.compile(fixed.sources()).diagnostics()), fixed::toString);
  }

  @Test
  void somePagesHaveFixesOfEachGrade() {
    List<Wrong> pages = Arrays.stream(Code.values()).map(Wrong::of).toList();
    for (Grade grade : Grade.values()) {
      assertTrue(pages.stream().anyMatch(it -> it.has(grade)), grade::toString);
    }
  }

  /// What is replaced, by what, the finding it gives, and the one fix for it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on front-door { | on front-dor {            | NAM003 | SAFE  | front-door
          on front-door { | on front-doo9 {           | NAM003 | MAYBE | front-door
          image = web     | imgae = web               | NAM002 | SAFE  | image
          service web     | servise web               | NAM001 | SAFE  | service
          every 30s       | every 30sec               | TYP002 | SAFE  | 30s
          every 30s       | every 2hours              | TYP002 | SAFE  | 2h
          every 30s       | every 5m                  | TYP002 | MAYBE | 5min
          image = web     | image == web              | SYN027 | SAFE  | =
          estate demo {}  | let a = 1==1&&2==2; estate demo {} | SYN027 | SAFE | and
          estate demo {}  | let a = !true; estate demo {} | SYN027 | MAYBE | not
          image = web     | image : web               | SYN012 | SAFE  | =
          image = web     | image = web; image = web  | OVR001 | MAYBE | override
          """)
  void fixIsThatOne(String right, String wrong, Code code, Grade grade, String replacement) {
    List<Source> sources = List.of(new Source("estate.soke", ESTATE.replace(right, wrong)));
    List<Diagnostic> findings = COMPILER.compile(sources).diagnostics();
    Diagnostic finding = findings.getFirst();
    assertEquals(code, finding.code(), findings::toString);
    assertEquals(1, finding.fixes().size(), finding::toString);
    Fix fix = finding.fixes().getFirst();
    assertEquals(grade, fix.grade());
    assertEquals(
        List.of(replacement), fix.edits().stream().map(it -> it.replacement().strip()).toList());
    assertEquals(List.of(), Page.marks(check(applied(sources.getFirst(), fix))));
  }

  @Test
  void severalNearNamesAreNeverSafe() {
    String estate = ESTATE + "plane front-doors over lan { subnet = 10.2.0.0/24 }\n";
    Diagnostic finding = check(estate.replace("on front-door {", "on front-dors {")).getFirst();
    assertEquals(2, finding.fixes().size());
    assertTrue(finding.fixes().stream().allMatch(it -> it.grade() == Grade.MAYBE));
  }

  private static String applied(Source source, Fix fix) {
    StringBuilder text = new StringBuilder(source.text());
    for (Edit edit : fix.edits().reversed()) {
      text.replace(edit.place().start(), edit.place().end(), edit.replacement());
    }
    return text.toString();
  }

  private static List<Diagnostic> check(String estate) {
    return COMPILER.compile(List.of(new Source("estate.soke", estate))).diagnostics();
  }
}
