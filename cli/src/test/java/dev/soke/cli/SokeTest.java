package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SokeTest {
  @TempDir private Path temp = Path.of(".");

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "build", "commit", "prove", "why", "explain", "query", "docs", "init"})
  void everyCommandHasHelpWithExamples(String command) {
    Run run = Run.soke(command, "--help").exits(0);
    assertTrue(run.out().contains("Example"), run::out);
    assertTrue(run.out().contains("  soke " + command + " "), run::out);
    assertTrue(Run.soke("--help").exits(0).out().contains(command));
  }

  @Test
  void noCommandIsAWrongUse() {
    Run run = Run.soke().exits(2);
    assertTrue(run.out().contains("Usage: soke"), run::out);
  }

  @Test
  void aSlipIsOneSentenceAndAWayOut() {
    for (String line :
        List.of(
            "chekc",
            "check --formt json",
            "check --format xml",
            "check --format",
            "check a b",
            "check --width x",
            "build",
            "build -o",
            "commit",
            "why",
            "why a",
            "explain",
            "query",
            "query servces",
            "query services --columns nam")) {
      Run run = Run.soke((Object[]) line.split(" ")).exits(2);
      assertEquals("", run.out());
      assertEquals(2, run.error().lines().count(), run::error);
      assertTrue(run.error().startsWith("error: "), run::error);
    }
    assertTrue(Run.soke("chekc").error().contains("Did you mean `soke check`"));
    assertTrue(Run.soke("check", "--formt").error().contains("Did you mean `--format`"));
  }

  @Test
  void versionIsOneLine() {
    assertTrue(Run.soke("--version").exits(0).out().matches("soke [0-9]+\\..*\n"));
  }

  @Test
  void aFaultOfSokeIsOneSentenceUnlessDebugged() {
    StringWriter error = new StringWriter();
    PrintWriter writer = new PrintWriter(error);
    Failure failure = new Failure(writer);
    assertEquals(3, failure.fault(new IllegalStateException("first\nsecond"), false));
    assertEquals(3, failure.fault(new StackOverflowError(), false));
    assertEquals(3, failure.fault(new OutOfMemoryError(), false));
    assertEquals(6, error.toString().lines().count(), error::toString);
    assertFalse(error.toString().contains("\tat "), error::toString);
    failure.fault(new IllegalStateException("first"), true);
    assertTrue(error.toString().contains("\tat "), error::toString);
  }

  @Test
  void explainsCodesAndTitles() {
    String page = Run.soke("explain", "PLN002").exits(0).out();
    assertTrue(page.startsWith("# PLN002 service-on-two-planes\n"), page);
    assertEquals(page, Run.soke("explain", "pln002").exits(0).out());
    assertEquals(page, Run.soke("explain", "service-on-two-planes").exits(0).out());
    assertTrue(Run.soke("explain", "--list").exits(0).out().contains("PLN002  error"));
  }

  @Test
  void anUnknownCodeIsAWrongUse() {
    assertTrue(Run.soke("explain", "PLN0002").exits(2).error().contains("Did you mean `PLN002`"));
    assertFalse(Run.soke("explain", "XYZ001").exits(2).error().contains("Did you mean"));
    Run.soke("explain").exits(2);
  }

  @Test
  void commitsOnceForOneEstate() throws IOException {
    Path estate = Estates.sound(temp.resolve("estate"));
    Path repository = temp.resolve("estate.git");
    Run first = Run.soke("commit", estate, "--repo", repository).exits(0);
    assertTrue(first.out().contains("deploy/fra-1  "), first::out);
    Run second = Run.soke("commit", estate, "--repo", repository).exits(0);
    assertEquals("No change, no commit.\n", second.out());
    Run.soke("commit", Estates.wrong(estate), "--repo", temp.resolve("other.git")).exits(1);
    assertFalse(Files.exists(temp.resolve("other.git")));
  }
}
