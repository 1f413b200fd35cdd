package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.analysis.Sha256;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What stands just on either side of what a route may do: each line of the table changes one sound
/// estate, and gives one finding with these words, or none.
class RouteFaultsTest {
  private static final TextReport REPORT = new TextReport(false, false, 200);
  private static final Path ESTATE = Path.of("src/test/resources/dev/soke/rules/routes.soke");
  private static final String RECORD = "{ \"window\": \"2025-12\", \"delivered\": 9980 }\n";

  @Test
  void itIsSoundAsItStands() throws IOException {
    assertEquals(List.of(), changed("", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "route-faults.csv", delimiter = '|', numLinesToSkip = 1)
  void oneChangeGivesOneFinding(
      String what,
      String old,
      @Nullable String change,
      @Nullable String code,
      @Nullable String words)
      throws IOException {
    List<Diagnostic> found = changed(old, change == null ? "" : change);
    List<String> codes = found.stream().map(it -> it.code().name()).distinct().toList();
    assertEquals(
        code == null ? List.of() : List.of(code), codes, () -> what + REPORT.render(found));
    assertTrue(words == null || REPORT.render(found).contains(words), () -> REPORT.render(found));
  }

  private static List<Diagnostic> changed(String old, String change) throws IOException {
    String text = oneLine(Files.readString(ESTATE));
    String from = oneLine(old);
    assertTrue(text.contains(from), old);
    String estate = text.replace(from, oneLine(change)).replace("DIGEST", Sha256.of(RECORD));
    List<Source> sources =
        estate.contains("week-52.json")
            ? List.of(source(estate), new Source("files/evidence/week-52.json", RECORD))
            : List.of(source(estate));
    return new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1)).check(sources).diagnostics();
  }

  private static Source source(String estate) {
    return new Source(
        "estate.soke", estate.replace("; ", "\n").replace("{ ", "{\n").replace(" }", "\n}"));
  }

  /// Statements on one line with single blanks, so that a line of the table can hold them.
  private static String oneLine(String text) {
    return text.lines()
        .filter(it -> !it.startsWith("//"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(it -> it.replaceAll(" +", " "))
        .reduce(
            "", (all, line) -> all.isEmpty() || all.endsWith("{ ") ? all + line : all + "; " + line)
        .replace("{;", "{")
        .replace("; }", " }")
        .replace("{ ;", "{");
  }
}
