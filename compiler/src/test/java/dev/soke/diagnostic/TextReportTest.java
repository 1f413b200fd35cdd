package dev.soke.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Each test shows a whole report, so that carets can be seen below what they mean.
class TextReportTest {
  private static final TextReport PLAIN = new TextReport(false, false, 60);
  private static final Words WORDS = new Words("it is wrong", "here", "make it right");

  private static void assertReport(String expected, Diagnostic finding) {
    assertEquals(expected, PLAIN.render(finding, WORDS));
  }

  private static Diagnostic at(String woven) {
    return Diagnostic.of(Code.PLN002, Marked.of("a.soke", woven).place(0));
  }

  @Test
  void showsTheSourceWithCarets() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:2:20
        2 │ service walletd on [ops, wallet] {
          │                    ^^^^^^^^^^^^^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("// the purse\nservice walletd on «[ops, wallet]» {\n}\n"));
  }

  @Test
  void mergesOtherPlacesInLineOrderAndOpensAFrameForOtherFiles() {
    Marked here =
        Marked.of("a.soke", "«plane» ops\n\n\n\n\n\n\n\n\nservice «b» on «[ops]»\n«profile» p\n");
    Marked there = Marked.of("b.soke", "\n  «image» b\n");
    assertReport(
        """
        error[PLN002]: it is wrong
           ╭─ a.soke:10:14
         1 │ plane ops
           │ ----- the plane
           ┆
        10 │ service b on [ops]
           │              ^^^^^ here
           │         - the name
        11 │ profile p
           │ ------- the profile
           ├─ b.soke:2:3
         2 │   image b
           │   ----- the image
           = help: make it right
           = explain: soke explain PLN002
        """,
        Diagnostic.of(Code.PLN002, here.place(2))
            .related(here.place(3), "the profile")
            .related(there.place(0), "the image")
            .related(here.place(0), "the plane")
            .related(here.place(1), "the name"));
  }

  @Test
  void showsTheValuesOfAConditionUnderIt() {
    Marked here = Marked.of("a.soke", "when «a» + «b» < «c» then\nservice «x» on ops\n");
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:2:9
        1 │ when a + b < c then
          │      - is 2GiB
          │          - is 3GiB
          │              - is 4GiB
        2 │ service x on ops
          │         ^ here
          = help: make it right
          = note: 1 further finding follows from this
          = explain: soke explain PLN002
        """,
        Diagnostic.of(Code.PLN002, here.place(3))
            .part(here.place(0), "2GiB")
            .part(here.place(1), "3GiB")
            .part(here.place(2), "4GiB")
            .followedBy(Diagnostic.of(Code.PLN002, here.place(0))));
  }

  @Test
  void alignsTabsWideCharactersEmojiAndMarks() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:20
        1 │     a   "日本 👩‍💻 ❤️ é" x
          │                        ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("\ta\t\"日本 👩‍💻 ❤️ é\" «x»"));
  }

  @Test
  void joinsCombiningMarksToTheirLetter() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:6
        1 │ e\u0301 \uD55C x
          │      ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("e\u0301 \uD55C «x»"));
  }

  @Test
  void writesOutWhatDoesNotShow() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:5
        1 │ \\u{1B}\\u{202E}n\\u{200D}x
          │                        ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("\u001b\u202en\u200d«x»"));
  }

  @Test
  void cutsLongLinesAroundTheCaret() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:301
        1 │ …aaaaaaaaaaaaaaaaaxxxxxbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
          │                   ^^^^^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("a".repeat(300) + "«xxxxx»" + "b".repeat(300)));
  }

  @Test
  void givesALabelThatDoesNotFitRowsOfItsOwn() {
    Words words =
        new Words("it is wrong", "a label that is rather long, " + "in words ".repeat(5), "");
    assertEquals(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:31
        1 │ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaxxx
          │                               ^^^
          │ a label that is rather long, in words in words in words
          │ in words in words
          = explain: soke explain PLN002
        """,
        PLAIN.render(at("a".repeat(30) + "«xxx»"), words).replaceAll(" +\n", "\n"));
  }

  @Test
  void underlinesTheFirstLineOfALongPlace() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:1:11
        1 │ service a {
          │           ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("service a «{\r\n}»\r\n"));
  }

  @Test
  void pointsPastTheEnd() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke:2:1
        2 │
          │ ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("service a {\n«»"));
  }

  @Test
  void namesAFileWithoutText() {
    assertReport(
        """
        error[PLN002]: it is wrong
          ╭─ a.soke
          = help: make it right
          = explain: soke explain PLN002
        """,
        at("«»"));
  }

  @Test
  void keepsToAsciiWhenAsked() {
    assertEquals(
        """
        error[PLN002]: it is wrong
          ,- a.soke:1:5
        1 | \\u{E9} \\u{1F600}x
          |                 ^ here
          = help: make it right
          = explain: soke explain PLN002
        """,
        new TextReport(false, true, 60).render(at("é \uD83D\uDE00«x»"), WORDS));
  }

  @Test
  void wrapsHelpUnderItself() {
    Words words = new Words("it is wrong", "", "one two three four five six seven eight nine ten");
    String report = new TextReport(false, false, 40).render(at("«x»"), words);
    assertTrue(
        report.contains(
            """
              = help: one two three four five six
                      seven eight nine ten
            """),
        report);
  }

  @Test
  void coloursBySeverityAndNothingElse() {
    String coloured = new TextReport(true, false, 60).render(at("«x»"), WORDS);
    assertTrue(coloured.startsWith("\u001b[1;31merror[PLN002]\u001b[0m\u001b[1m: it is wrong"));
    assertTrue(coloured.contains("\u001b[1;31m^ here\u001b[0m"), coloured);
    assertEquals(PLAIN.render(at("«x»"), WORDS), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void separatesFindingsByABlankLine() {
    Diagnostic finding = at("«x»");
    assertEquals(
        PLAIN.render(finding) + "\n" + PLAIN.render(finding),
        PLAIN.render(List.of(finding, finding)));
  }

  @Test
  void masksSecretsInEveryFinding() {
    Marked marked = Marked.of("a.soke", "env { KEY = «hunter2» } «oops»");
    Diagnostic secret = Diagnostic.of(Code.SEC001, marked.place(0));
    Diagnostic other = Diagnostic.of(Code.NAM005, marked.place(1)).with("name", "oops");
    String report = PLAIN.render(List.of(secret, other));
    assertEquals(2, report.split("env \\{ KEY = \\*{7} } oops", -1).length - 1, report);
    assertFalse(report.contains("hunter2"), report);
  }
}
