package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that teach are true. The blocks of a page make one estate that grows, clean after each
/// of them. A block with a marked line is tried beside it, and the text after it is what `soke
/// check` answers; `UPDATE_EXPECTED=1` rewrites those.
class TaughtPagesTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final TextReport REPORT = new TextReport(false, false, 100);
  private static final Pattern FENCE =
      Pattern.compile("^```(soke|text)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("// error: ([A-Z]{3}\\d{3})$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tutorial.md",
        "coming-from/compose.md",
        "coming-from/terraform.md",
        "coming-from/cue.md"
      })
  void everyBlockDoesWhatThePageSays(String name) throws IOException {
    Path page = DOCS.resolve(name);
    String text = Files.readString(page);
    StringBuilder estate = new StringBuilder();
    StringBuilder fresh = new StringBuilder();
    String answer = null;
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      String block = fence.group(2);
      if (fence.group(1).equals("text")) {
        fence.appendReplacement(fresh, Matcher.quoteReplacement("```text\n" + answer + "```"));
        answer = null;
      } else if (block.contains("// error: ")) {
        answer = tried(estate.toString(), block);
      } else {
        estate.append(block).append('\n');
        assertEquals(List.of(), findings(estate.toString(), ""), block);
      }
    }
    assertEquals(null, answer, "a mistake without its answer");
    fence.appendTail(fresh);
    if ("1".equals(System.getenv("UPDATE_EXPECTED"))) {
      Files.writeString(page, fresh);
    } else {
      assertEquals(fresh.toString(), text);
    }
  }

  /// Diagnostic pages have a test of their own, which knows what is wrong on them.
  @Test
  void everyOtherBlockCanBeRead() throws IOException {
    List<String> slips = new ArrayList<>();
    for (Path page : pages()) {
      Matcher fence = FENCE.matcher(Files.readString(page));
      while (fence.find()) {
        if (fence.group(1).equals("soke")) {
          Source block = new Source(page + "@" + fence.start(), fence.group(2));
          Syntax.parse(block).diagnostics().forEach(it -> slips.add(it.span() + " " + it.code()));
        }
      }
    }
    assertEquals(List.of(), slips);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files
          .filter(it -> it.toString().endsWith(".md"))
          .filter(it -> !it.startsWith(DOCS.resolve("diagnostics")))
          .sorted()
          .toList();
    }
  }

  private static String tried(String estate, String block) {
    List<Diagnostic> findings = findings(estate, block);
    List<String> marks = new ArrayList<>();
    List<String> lines = block.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      if (mark.find()) {
        marks.add("try.soke:" + (i + 1) + " " + mark.group(1));
      }
    }
    assertFalse(marks.isEmpty(), block);
    assertEquals(
        marks,
        findings.stream()
            .map(it -> it.span().source() + ":" + it.span().from().line() + " " + it.code())
            .toList(),
        () -> REPORT.render(findings));
    return REPORT.render(findings);
  }

  private static List<Diagnostic> findings(String estate, String tried) {
    return Example.compile(
            List.of(new Source("estate.soke", estate), new Source("try.soke", tried)))
        .diagnostics();
  }
}
