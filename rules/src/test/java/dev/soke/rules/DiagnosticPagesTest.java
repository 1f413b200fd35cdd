package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.ConfigJudge;
import dev.soke.analysis.chain.BesuVersion;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.TextReport;
import dev.soke.genesis.GenesisCheck;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every code has a page, and every page is true: its wrong estate gives exactly the findings it is
/// marked with, its right one gives none. `UPDATE_EXPECTED=1` rewrites the reports.
class DiagnosticPagesTest {
  /// Codes of texts and files that a page cannot hold.
  private static final List<Code> UNREADABLE =
      List.of(Code.SYN001, Code.SYN002, Code.SYN003, Code.SYN008, Code.SIT043, Code.VMS057);

  private static final Compiler COMPILER = new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1));

  private static final long NOW = 1_767_225_600;

  /// The overlay that the examples of a page are compiled with.
  private static final Pattern OVERLAY = Pattern.compile("^Overlay: ([a-z-]+)$", Pattern.MULTILINE);

  private static final TextReport REPORT = new TextReport(false, false, 80);

  static Stream<Code> shown() {
    return Arrays.stream(Code.values()).filter(code -> !UNREADABLE.contains(code));
  }

  @Test
  void pagesAreThoseOfTheCodes() throws IOException {
    try (Stream<Path> files = Files.list(Page.FOLDER)) {
      assertEquals(
          Arrays.stream(Code.values()).map(code -> code + ".md").sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void pageSaysWhatItIs(Code code) {
    Page page = Page.of(code);
    assertEquals(code + " " + code.title(), page.title());
    assertTrue(page.text().contains("\nSource rows: "), "which rows it comes from");
    assertTrue(page.text().contains("\n## Wrong\n"), "a wrong example");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void wrongEstateGivesItsMarks(Code code) {
    Page page = Page.of(code);
    List<String> marks = page.marks("Wrong");
    List<Diagnostic> findings = check(page, "Wrong");
    assertFalse(marks.isEmpty(), "no line is marked");
    assertEquals(marks, Page.marks(findings), () -> REPORT.render(findings));
    assertTrue(marks.stream().allMatch(mark -> mark.endsWith(" " + code)), "another code");
  }

  @ParameterizedTest
  @MethodSource("shown")
  void wordsFitTheirValues(Code code) {
    for (Diagnostic finding : check(Page.of(code), "Wrong")) {
      assertFalse(Messages.summary(finding).equals(finding.code().name()), finding.toString());
      assertFalse(Messages.hint(finding).isEmpty(), finding.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void reportIsTheOneShown(Code code) {
    Page page = Page.of(code);
    String report = REPORT.render(check(page, "Wrong"));
    if ("1".equals(System.getenv("UPDATE_EXPECTED"))) {
      page.write(report);
    } else {
      assertEquals(page.fence("Wrong", "text"), report);
    }
  }

  @ParameterizedTest
  @MethodSource("shown")
  void rightEstateGivesNothing(Code code) {
    List<Diagnostic> findings = check(Page.of(code), "Right");
    String toml = Page.of(code).fence("Right", "toml");
    assertFalse(
        toml.isEmpty()
            && Page.of(code).sources("Right").stream().allMatch(it -> it.text().isEmpty()),
        "no right example");
    assertEquals(List.of(), Page.marks(findings), () -> REPORT.render(findings));
  }

  /// A page without an estate is one on genesis files.
  private static List<Diagnostic> check(Page page, String heading) {
    String config = page.fence(heading, "toml");
    if (!config.isEmpty()) {
      BesuVersion version = Objects.requireNonNull(BesuVersion.parse("26.8.0"));
      return new ConfigJudge(RuleBook.load(), version, null)
          .judge(new Source("config.toml", config));
    }
    if (page.fence("Wrong", "soke").isEmpty()) {
      Source file = page.sources(heading).getLast();
      return new GenesisCheck(RuleBook.load(), List.of(), NOW).check(file);
    }
    Matcher overlay = OVERLAY.matcher(page.text());
    Compiler compiler = COMPILER.over(overlay.find() ? overlay.group(1) : null);
    return compiler.compile(page.input(heading)).diagnostics();
  }
}
