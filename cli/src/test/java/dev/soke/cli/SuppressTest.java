package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A suppression as users meet it: counted, dated, and not forgotten.
class SuppressTest {
  @TempDir private Path temp = Path.of(".");

  @BeforeEach
  void writeEstate() throws IOException {
    Path file = Estates.doubtful(estate()).resolve("estate.soke");
    Files.writeString(
        file,
        Files.readString(file)
            + "suppress SIT004 at site zrh because \"not yet\" until 2026-06-30\n");
  }

  private Path estate() {
    return temp.resolve("estate");
  }

  @Test
  void isCountedInText() {
    Run run = Run.soke("check", estate(), "--as-of", "2026-06-30", "--fail-on", "note").exits(0);
    assertTrue(run.out().endsWith(": no findings, 1 suppressed.\n"), run::out);
    Run built = Run.soke("build", estate(), "-o", temp.resolve("out"), "--as-of", "2026-06-30");
    assertTrue(built.exits(0).out().contains("no findings, 1 suppressed"), built::out);
  }

  @Test
  void isAnErrorOnTheNextDay() {
    Run run = Run.soke("check", estate(), "--as-of", "2026-07-01").exits(1);
    assertEquals(1, run.findings("SUP002"), run::out);
    assertTrue(run.out().contains("1 further finding follows from this"), run::out);
  }

  @Test
  void isAskedOfTodayOtherwise() {
    Run.soke("check", estate(), "--as-of", "tomorrow").exits(2);
    assertEquals(1, Run.soke("check", estate()).exits(1).findings("SUP002"));
  }

  @Test
  void isToldToMachines() {
    String out = Run.soke("check", estate(), "--as-of", "2026-06-30", "--format", "json").out();
    JsonNode suppressed = JsonMapper.shared().readTree(out).at("/suppressed/0");
    assertEquals("SIT004", suppressed.at("/finding/code").asString());
    assertEquals("not yet", suppressed.at("/reason").asString());
    assertEquals("2026-06-30", suppressed.at("/until").asString());
  }
}
