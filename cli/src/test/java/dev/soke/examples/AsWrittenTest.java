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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// SPEC-4 with its contradictions left in: each is told, in the words and at the place that
/// `expected.json` keeps.
class AsWrittenTest {
  private static final Path ESTATE = Path.of("..", "examples", "lucid-as-written");
  private static final Path EXPECTED = ESTATE.resolve("expected.json");

  @TempDir private Path folder = Path.of(".");
  private final StringWriter out = new StringWriter();

  @Test
  void tellsEveryContradiction() throws IOException {
    assertEquals(1, soke("check", ESTATE.toString(), "--format", "json"));
    String told = findings(out.toString());
    if (System.getenv("UPDATE_EXPECTED") != null) {
      Files.writeString(EXPECTED, told);
    }
    assertEquals(Files.readString(EXPECTED), told);
  }

  @Test
  void buildsNothing() {
    Path output = folder.resolve("out");
    assertEquals(1, soke("build", ESTATE.toString(), "-o", output.toString()));
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
