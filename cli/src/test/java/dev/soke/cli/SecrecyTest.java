package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a command prints ends in the logs of CI, so it repeats no secret that stands in a text.
class SecrecyTest {
  private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "github");

  @TempDir private Path temp = Path.of(".");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          SEC001        | DB_PASSWORD = "hunter2"
          SEC001        | DB_PASSWORD = "hunter2"; WEB = "${NOWHERE}"
          SEC002 PLN007 | STORE = "mongodb://web:hunter2@db:27017/"; WEB = "https://example.com"
          SYN004        | DB_PASSWORD = "ok" "hunter2"
          SYN004        | DB_PASSWORD = hunter2 hunter2
          SYN004        | DB_PASSWORD = "hunter2"; WEB = no such
          SYN006        | DB_PASSWORD = "hunter2
          TYP001        | DB_PASSWORD = [hunter2]
          """)
  void noReportRepeatsASecret(String codes, String environment) throws IOException {
    Path estate = estate(environment);
    for (String format : FORMATS) {
      Run run = Run.soke("check", estate, "--format", format).exits(1);
      for (String code : codes.split(" ", -1)) {
        assertTrue(run.out().contains(code), run::out);
      }
      assertSilent(run);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAM003 | secret db { recipients = [AGE-SECRET-KEY-1hunter2] }
          NAM003 | secret db { recipients += AGE-SECRET-KEY-1hunter2 }
          NAM003 | secret db { recipients = [\\n  ops,\\n  AGE-SECRET-KEY-1hunter2,\\n] }
          TYP001 | secret db { recipients = ["AGE-SECRET-KEY-1hunter2"] }
          NAM005 | recipient AGE-SECRET-KEY-1hunter2 "age1"
          NAM001 | AGE-SECRET-KEY-1hunter2 { }
          """)
  void aPrivateKeyInAnyPlaceIsHidden(String code, String statement) throws IOException {
    Path estate = estate("MODE = calm");
    Path file = estate.resolve("estate.soke");
    Files.writeString(file, Files.readString(file) + statement.replace("\\n", "\n") + "\n");
    for (String format : FORMATS) {
      Run run = Run.soke("check", estate, "--format", format).exits(1);
      assertTrue(run.out().contains(code), run::out);
      assertSilent(run);
    }
  }

  @Test
  void anUnreadableNeighbourDoesNotUncoverIt() throws IOException {
    Path estate = estate("DB_PASSWORD = \"hunter2\"; WEB = no such");
    Files.write(estate.resolve("a.soke"), new byte[] {(byte) 0xE9});
    assertSilent(Run.soke("check", estate).exits(1));
  }

  @Test
  void nothingOfItIsWrittenOrTraced() throws IOException {
    Path estate = estate("DB_PASSWORD = \"hunter2\"");
    assertSilent(Run.soke("build", estate, "-o", temp.resolve("out")).exits(1));
    assertSilent(Run.soke("commit", estate, "--repo", temp.resolve("estate.git")).exits(1));
    assertSilent(Run.soke("why", estate.resolve("estate.soke") + ":5").exits(1));
    try (var left = Files.list(temp)) {
      assertEquals(List.of(estate), left.toList());
    }
  }

  /// A sound estate but for the environment of its service, on a plane that reaches onions only.
  private Path estate(String environment) throws IOException {
    Path estate = Estates.sound(temp.resolve("estate"));
    Path file = estate.resolve("estate.soke");
    String text =
        Files.readString(file)
            .replace("transport lan {}", "transport lan { endpoints = onion }")
            .replace("check\" }", "check\"; env { " + environment + " } }");
    Files.writeString(file, text);
    return estate;
  }

  private static void assertSilent(Run run) {
    assertFalse((run.out() + run.error()).contains("hunter2"), run::toString);
  }
}
