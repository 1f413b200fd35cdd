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

class WhyCommandTest {
  private static final String COMPOSE = "clusters/fra-1/compose.yaml";

  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");
  private Path out = Path.of(".");

  @BeforeEach
  void build() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    out = temp.resolve("out");
    Run.soke("build", estate, "-o", out).exits(0);
  }

  @Test
  void anOutputLineLeadsToTheEstateWithoutItsTexts() throws IOException {
    int line = lineOf("web check");
    Files.delete(estate.resolve("estate.soke"));
    Run run = Run.soke("why", out.resolve(COMPOSE) + ":" + line).exits(0);
    assertTrue(run.out().contains("estate.soke:5:"), run::out);
    assertTrue(run.out().contains("service web on ops { image = web;"), run::out);
  }

  @Test
  void everyWrittenLineHasAnAnswer() throws IOException {
    int lines = Files.readAllLines(out.resolve(COMPOSE)).size();
    for (int line = 1; line <= lines; line++) {
      Run run = Run.soke("why", out.resolve(COMPOSE) + ":" + line).exits(0);
      assertTrue(run.out().startsWith("estate.soke:"), run::out);
    }
  }

  @Test
  void anEstateLineLeadsToTheOutputs() throws IOException {
    String place = estate.resolve("estate.soke") + ":" + Estates.SERVICE_LINE;
    String there = COMPOSE + ":" + lineOf("web check") + "  ";
    Run run = Run.soke("why", place).exits(0);
    assertEquals(1, run.out().lines().filter(line -> line.startsWith(there)).count(), run::out);
    assertEquals(run.out(), Run.soke("why", place, "--estate", estate).exits(0).out());
  }

  @Test
  void anOverlayReachesOnlyWhenItIsChosen() throws IOException {
    Path text = estate.resolve("estate.soke");
    String overlay = "overlay night of demo { override service web { memory = 64MiB } }\n";
    Files.writeString(text, Files.readString(text) + overlay);
    String place = text + ":" + Files.readAllLines(text).size();
    assertTrue(Run.soke("why", place).exits(0).out().startsWith("Nothing"));
    String reached = Run.soke("why", place, "--overlay", "night").exits(0).out();
    assertTrue(reached.contains(COMPOSE + ":"), reached);
  }

  @Test
  void aFileBesideTheTextsLeadsToTheOutputs() throws IOException {
    Path text = estate.resolve("estate.soke");
    String mount =
        "health exec \"web check\"; config own from \"files/web/a.conf\" at \"/etc/a.conf\" }";
    Files.writeString(text, Files.readString(text).replace("health exec \"web check\" }", mount));
    Path file = estate.resolve("files/web/a.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "one\ntwo\n");
    String reached = Run.soke("why", file + ":2").exits(0).out();
    assertTrue(reached.contains("a.conf:2  two"), reached);
    Run.soke("why", file + ":9").exits(2);
  }

  @Test
  void aTextOfAPackageBelongsToTheEstateAroundIt() throws IOException {
    Path folder = Files.createDirectories(estate.resolve("vendor/base"));
    Path text = Files.writeString(folder.resolve("base.soke"), "package base 1.0.0\n");
    Run run = Run.soke("why", text + ":1").exits(1);
    assertTrue(run.error().contains("The estate in `" + estate + "`"), run::error);
  }

  @Test
  void machinesGetTheSameLines() throws IOException {
    String place = out.resolve(COMPOSE) + ":" + lineOf("web check");
    JsonNode answer = JsonMapper.shared().readTree(Run.soke("why", place, "--format=json").out());
    assertEquals(place, answer.get("asked").asString());
    assertEquals(5, answer.at("/lines/0/line").asInt());
  }

  @Test
  void aPlaceThatIsNoneIsAWrongUse() {
    Run.soke("why", out.resolve(COMPOSE)).exits(2);
    Run.soke("why", out.resolve(COMPOSE) + ":0").exits(2);
    Run.soke("why", out.resolve(COMPOSE) + ":99999").exits(2);
    Run.soke("why", out.resolve("nowhere") + ":1").exits(2);
    Run.soke("why", out.resolve("soke.map") + ":1").exits(2);
    Run.soke("why", estate.resolve("estate.soke") + ":99999").exits(2);
    Run.soke("why", estate.resolve("estate.soke") + ":1", "--estate", out).exits(1);
  }

  @Test
  void anEditedFileLeadsNowhere() throws IOException {
    Files.writeString(out.resolve(COMPOSE), "edited: true\n");
    Run run = Run.soke("why", out.resolve(COMPOSE) + ":1").exits(1);
    assertTrue(run.error().contains("was changed after it was built"), run::error);
  }

  @Test
  void aDamagedMapIsOneSentence() throws IOException {
    for (String damage : new String[] {"", "{}", "[1", "{\"version\":1,\"sources\":null}"}) {
      Files.writeString(out.resolve("soke.map"), damage);
      Run run = Run.soke("why", out.resolve(COMPOSE) + ":1").exits(1);
      assertTrue(run.error().contains("is damaged"), run::error);
    }
  }

  @Test
  void anEstateWithErrorsReachesNothing() throws IOException {
    Estates.wrong(estate);
    Run run = Run.soke("why", estate.resolve("estate.soke") + ":5").exits(1);
    assertTrue(run.error().contains("has errors"), run::error);
  }

  private int lineOf(String text) throws IOException {
    return 1
        + Files.readAllLines(out.resolve(COMPOSE)).stream()
            .map(line -> line.contains(text))
            .toList()
            .indexOf(true);
  }
}
