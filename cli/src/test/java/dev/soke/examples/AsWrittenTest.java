package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.cli.Soke;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plans with their contradictions left in: each is told, in the words and at the place that
/// `expected.json` keeps.
class AsWrittenTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir private Path folder = Path.of(".");
  private final StringWriter out = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {"lucid-as-written", "chain138-as-written", "dbis-as-written", "five-projects"})
  void tellsEveryContradiction(String estate) throws IOException {
    Path expected = EXAMPLES.resolve(estate).resolve("expected.json");
    String path = EXAMPLES.resolve(estate).toString();
    assertEquals(1, soke("check", path, "--format", "json", "--as-of", "2026-11-20"));
    String told = findings(out.toString());
    if (System.getenv("UPDATE_EXPECTED") != null) {
      Files.writeString(expected, told);
    }
    assertEquals(Files.readString(expected), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lucid-as-written", "chain138-as-written", "dbis-as-written", "five-projects"})
  void buildsNothing(String estate) {
    Path output = folder.resolve("out");
    assertEquals(1, soke("build", EXAMPLES.resolve(estate).toString(), "-o", output.toString()));
    assertTrue(out.toString().contains("Nothing was written."), out::toString);
    assertFalse(Files.exists(output));
  }

  /// The code, place and words of each finding, one a line.
  private static String findings(String report) {
    JsonMapper mapper = new JsonMapper();
    StringBuilder lines = new StringBuilder("[");
    for (JsonNode finding : mapper.readTree(report).get("findings")) {
      lines
          .append(lines.length() == 1 ? "\n  {" : ",\n  {")
          .append("\"code\": ")
          .append(finding.get("code"))
          .append(", \"file\": ")
          .append(finding.get("file"))
          .append(", \"line\": ")
          .append(finding.get("range").get("start").get("line"))
          .append(", \"message\": ")
          .append(finding.get("message"))
          .append("}");
    }
    return lines.append("\n]\n").toString();
  }

  private int soke(String... words) {
    PrintWriter writer = new PrintWriter(out);
    return Soke.run(words, writer, writer);
  }
}
