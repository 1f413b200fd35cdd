package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Findings name the lines of a build that come from their line, those that `soke why` names.
class WrittenLinesTest {
  private static final Pattern WRONG = Pattern.compile("(?s)## Wrong\n.*?```soke\n(.*?)```");

  private static final String RULE =
      """
      rule roomy for service
        when memory < 2GiB
        then warning "\\(name) has little memory" because "its maker says so"
      """;

  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");

  @BeforeEach
  void write() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    Path text = estate.resolve("estate.soke");
    Files.writeString(text, Files.readString(text) + RULE);
  }

  @Test
  void jsonNamesWhatWhyNames() {
    JsonNode finding = json(Run.soke("check", estate, "--format", "json")).at("/findings/0");
    assertEquals(Estates.SERVICE_LINE, finding.at("/range/start/line").asInt());
    assertEquals(reached(), lines(finding.at("/written")));
    assertTrue(lines(finding.at("/written")).size() > 1, finding::toPrettyString);
  }

  @Test
  void aBuildNamesTheSame() {
    Run check = Run.soke("check", estate, "--format", "json");
    Run build = Run.soke("build", estate, "-o", temp.resolve("out"), "--format", "json");
    assertEquals(json(check).at("/findings"), json(build).at("/findings"));
  }

  @Test
  void suppressedFindingsNameThemToo() throws IOException {
    Path text = estate.resolve("estate.soke");
    String code =
        json(Run.soke("check", estate, "--format", "json")).at("/findings/0/code").asString();
    String suppress = "suppress " + code + " at service web because \"small\" until 2030-12-31\n";
    Files.writeString(text, Files.readString(text) + suppress);
    JsonNode report =
        json(Run.soke("check", estate, "--format", "json", "--as-of", "2026-01-01").exits(0));
    assertEquals(reached(), lines(report.at("/suppressed/0/finding/written")));
  }

  @Test
  void sarifHasThemAsPlacesOfTheBuild() {
    JsonNode log = json(Run.soke("check", estate, "--format", "sarif"));
    List<String> places = new ArrayList<>();
    for (JsonNode place : log.at("/runs/0/results/0/relatedLocations")) {
      JsonNode physical = place.at("/physicalLocation");
      if (physical.at("/artifactLocation/uriBaseId").asString().equals("BUILD")) {
        String file = physical.at("/artifactLocation/uri").asString();
        int last = physical.at("/region/endLine").asInt();
        for (int line = physical.at("/region/startLine").asInt(); line <= last; line++) {
          places.add(file + ":" + line);
        }
      }
    }
    assertEquals(reached(), places);
  }

  @Test
  void peopleSeeThemWhenAsked() {
    String said = Run.soke("check", estate, "--explain").exits(0).out();
    assertTrue(said.contains("Written from there:\n    " + reached().getFirst()), said);
    String brief = Run.soke("check", estate).exits(0).out();
    assertFalse(brief.contains("Written from there"), brief);
  }

  @Test
  void anEstateWithErrorsHasNone() throws IOException {
    Run run = Run.soke("check", Estates.wrong(temp.resolve("wrong")), "--format", "json").exits(1);
    assertEquals(0, json(run).at("/findings/0/written").size());
  }

  @Test
  void aWayThatJoinsPlanesNamesTheWrittenLineOfEachHop() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "diagnostics", "PLN030.md"));
    String text = WRONG.matcher(page).results().findFirst().orElseThrow().group(1);
    Path folder = Files.createDirectories(temp.resolve("joined"));
    Files.writeString(folder.resolve("estate.soke"), text);
    JsonNode finding =
        json(Run.soke("check", folder, "--format", "json").exits(1)).at("/findings/0");
    assertEquals("PLN030", finding.at("/code").asString());
    assertTrue(
        lines(finding.at("/written")).getFirst().contains("compose"), finding::toPrettyString);
  }

  private List<String> reached() {
    String place = estate.resolve("estate.soke") + ":" + Estates.SERVICE_LINE;
    return Run.soke("why", place)
        .exits(0)
        .out()
        .lines()
        .map(line -> line.substring(0, line.indexOf("  ")))
        .toList();
  }

  private static List<String> lines(JsonNode written) {
    List<String> lines = new ArrayList<>();
    for (JsonNode it : written) {
      for (int line = it.at("/first").asInt(); line <= it.at("/last").asInt(); line++) {
        lines.add(it.at("/file").asString() + ":" + line);
      }
    }
    return lines;
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
