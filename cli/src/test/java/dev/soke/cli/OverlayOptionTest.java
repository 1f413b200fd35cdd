package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An overlay that no text declares makes no sense on a command line, whatever the command.
class OverlayOptionTest {
  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");

  @BeforeEach
  void declareAnOverlay() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    Files.writeString(estate.resolve("staging.soke"), "overlay staging of demo {}\n");
  }

  @Test
  void everyCommandThatTakesIt() {
    for (String line :
        List.of(
            "check DIR",
            "fix DIR",
            "build DIR -o OUT",
            "commit DIR --repo OUT",
            "test DIR",
            "prove DIR",
            "explain service.web.image DIR",
            "query services DIR",
            "docs DIR -o OUT",
            "why DIR/estate.soke:5")) {
      List<Object> words = new ArrayList<>(List.of(line.split(" ", -1)));
      words.replaceAll(it -> it.equals("OUT") ? temp.resolve("out-" + words.getFirst()) : it);
      words.replaceAll(it -> it.toString().replace("DIR", estate.toString()));
      words.addAll(List.of("--overlay", "stging"));
      Run run = Run.soke(words.toArray()).exits(2);
      assertEquals(
          """
          error: The estate has no overlay `stging`.
            = help: Did you mean `staging`? Declare it with `overlay stging of …`.
          """,
          run.error());
      assertEquals("", run.out());
      words.set(words.size() - 1, "staging");
      Run.soke(words.toArray()).exits(0);
    }
  }

  @Test
  void namesThoseThereAre() {
    Run run = Run.soke("check", estate, "--overlay", "prod").exits(2);
    assertTrue(run.error().contains("There is `staging`."), run::error);
  }

  @Test
  void whatLooksAtNoOverlayTakesNone() {
    Run run = Run.soke("vendor", estate, "--overlay", "staging").exits(2);
    assertFalse(run.error().isEmpty());
  }
}
