package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.emit.Artifact;
import dev.soke.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The coverage of a route that is carried by its evidence, down to the second on which it is no
/// longer: the first worked case of the model.
class CoverageTest {
  private static final Path ESTATE = Path.of("src/test/resources/dev/soke/rules/routes.soke");

  @Test
  void saysWhyAndUntilWhen() throws IOException {
    JsonNode route = coverage("").path("routes").path(0);
    assertEquals("PERMIT", route.path("verdict").asString());
    assertEquals(9096, route.path("confidenceBps").asInt());
    assertEquals("attesters", route.path("limitingFactor").asString());
    assertEquals("2026-01-01T00:12:33Z", route.path("validUntil").asString());
    assertEquals(0, route.path("codes").size());
    int shares = 0;
    for (JsonNode factor : route.path("factors")) {
      shares += factor.path("shareMillionths").asInt();
    }
    assertEquals(1_000_000, shares, 6);
    assertEquals("a".repeat(64), route.path("evidence").path(0).path("sha256").asString());
  }

  @Test
  void weightsOfTheProfileCount() throws IOException {
    String alone =
        """
          score {
            delivery  = 10_000
            attesters = 0
            finality  = 0
            liquidity = 0
            upgrade   = 0
            assurance = 0
            emphasis  = 0
          }
        """;
    // What is left is the Wilson bound of 9980 of 10000.
    assertEquals(9969, coverage(alone).path("routes").path(0).path("confidenceBps").asInt());
  }

  @Test
  void aWayIsWorthItsProduct() throws IOException {
    String back =
        """
        mechanism axis {}
        venue far 10 in [ee]
        way long over [out, on] under rail
        """;
    String text = estate("");
    int at = text.indexOf("route out");
    String on =
        text.substring(at)
            .replace(
                "route out from here to there of usdt via ccip",
                "route on from there to far of usdt via axis")
            .replaceAll("operator = (\\w+)", "operator = far-$1");
    String all = text.replace("[ccip]", "[ccip, axis]") + on + back;
    JsonNode way = json(all).path("ways").path(0);
    assertEquals(8275, way.path("productBps").asInt());
    assertEquals(9096, way.path("weakestBps").asInt());
    assertEquals(8193, way.path("lowestBps").asInt());
  }

  /// Where two routes share a bridge, the way is worth 8193, not the 8275 of their product.
  @Test
  void aWayThatSharesIsWorthTheBound() throws IOException {
    assertEquals(List.of("RTE041"), sharing(8_193));
    assertEquals(List.of("RTE040", "RTE041"), sharing(8_194));
  }

  private static List<String> sharing(int least) throws IOException {
    String text = estate("  min-way-confidence = " + least + "\n");
    String on =
        text.substring(text.indexOf("route out"))
            .replace("route out from here to there", "route on from there to far")
            .replaceAll("operator = (\\w+)", "operator = far-$1");
    String all = text + on + "venue far 10 in [ee]\nway long over [out, on] under rail\n";
    return new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1))
        .check(List.of(new Source("estate.soke", all))).diagnostics().stream()
            .map(it -> it.code().name())
            .sorted()
            .toList();
  }

  private static JsonNode coverage(String score) throws IOException {
    return json(estate(score));
  }

  private static String estate(String score) throws IOException {
    return Files.readString(ESTATE)
        .replace("estate demo {}", "estate demo { as-of = 2026-01-01 }")
        .replace("  mechanisms    = [ccip]\n", "  mechanisms    = [ccip]\n" + score);
  }

  private static JsonNode json(String text) {
    Compilation built =
        new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1))
            .compile(List.of(new Source("estate.soke", text)));
    assertTrue(built.ok(), () -> built.diagnostics().toString());
    Artifact file =
        built.outputs().artifacts().stream()
            .filter(it -> it.path().equals("public-routing-coverage-matrix.json"))
            .findFirst()
            .orElseThrow();
    return JsonMapper.shared().readTree(file.text());
  }
}
