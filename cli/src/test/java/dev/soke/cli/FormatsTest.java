package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.soke.diagnostic.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What machines get, read by readers that are not ours: the public schema of SARIF, and the reader
/// of test reports of Maven.
class FormatsTest {
  private static final Pattern WRONG = Pattern.compile("(?s)## Wrong\n.*?```soke\n(.*?)```");

  private static final Schema SARIF = sarif();

  @TempDir private Path temp = Path.of(".");

  @ParameterizedTest
  @EnumSource
  void everyFindingIsSarif(Code code) throws IOException {
    JsonNode log =
        sarif(Run.soke("check", wrong(code), "--format", "sarif", "--as-of", "2026-01-01").out());
    JsonNode run = log.at("/runs/0");
    assertEquals("utf16CodeUnits", run.at("/columnKind").asString());
    for (JsonNode result : run.at("/results")) {
      int rule = result.at("/ruleIndex").asInt();
      assertEquals(result.at("/ruleId"), run.at("/tool/driver/rules").get(rule).at("/id"));
      assertTrue(result.at("/locations/0/physicalLocation/region/startLine").asInt() > 0);
    }
  }

  @Test
  void sarifHasFixesPlacesAndSuppressions() throws IOException {
    Path estate = Estates.doubtful(temp.resolve("a b"));
    Path file = estate.resolve("estate.soke");
    String text =
        Files.readString(file)
                .replace("image = web;", "image = web; image = web;")
                .replace("on ops {", "on opsy {")
            + "suppress SIT004 at site zrh because \"not yet\" until 2030-12-31\n";
    Files.writeString(file, text);
    JsonNode results =
        sarif(
                Run.soke("check", estate, "--format", "sarif", "--as-of", "2026-01-01")
                    .exits(1)
                    .out())
            .at("/runs/0/results");
    JsonNode unknown = results.get(1);
    assertEquals("NAM003", results.get(0).at("/ruleId").asString(), results::toPrettyString);
    assertEquals("OVR001", unknown.at("/ruleId").asString());
    assertEquals(1, unknown.at("/relatedLocations").size());
    assertEquals(
        "override ",
        unknown.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asString());
    assertEquals(
        "estate.soke", unknown.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
    JsonNode held = results.get(results.size() - 1);
    assertEquals("SIT004", held.at("/ruleId").asString());
    assertEquals("inSource", held.at("/suppressions/0/kind").asString());
    assertEquals("not yet (until 2030-12-31)", held.at("/suppressions/0/justification").asString());
  }

  @Test
  void mavenReadsJunit() throws Exception {
    List<ReportTestSuite> failed =
        junit(Run.soke("check", Estates.wrong(temp), "--format", "junit").exits(1).out());
    assertEquals(1, failed.getFirst().getNumberOfFailures());
    ReportTestCase test = failed.getFirst().getTestCases().getFirst();
    assertEquals("NAM003 unknown-name at estate.soke:5:16", test.getName());
    assertEquals("NAM003", test.getFailureType());
    assertEquals("No plane is named `opps`.", test.getFailureMessage());
    List<ReportTestSuite> passed =
        junit(Run.soke("check", Estates.sound(temp), "--format", "junit").exits(0).out());
    assertEquals(1, passed.getFirst().getNumberOfTests());
    assertEquals(0, passed.getFirst().getNumberOfFailures());
  }

  @Test
  void junitFailsWhatReachesTheGate() throws Exception {
    Path estate = Estates.doubtful(temp);
    assertEquals(
        0,
        junit(Run.soke("check", estate, "--format", "junit").exits(0).out())
            .getFirst()
            .getNumberOfFailures());
    Run strict = Run.soke("check", estate, "--format", "junit", "--fail-on", "warning").exits(1);
    assertEquals(1, junit(strict.out()).getFirst().getNumberOfFailures());
  }

  @Test
  void githubIsOneEscapedLineAFinding() throws IOException {
    Path estate = temp.resolve("a,b");
    Estates.wrong(estate);
    Files.move(estate.resolve("estate.soke"), estate.resolve("100%:x.soke"));
    String out = Run.soke("check", estate, "--format", "github").exits(1).out();
    assertEquals(1, out.lines().count(), out);
    assertTrue(
        out.startsWith(
            "::error file=100%25%3Ax.soke,line=5,endLine=5,col=16,endColumn=20,title=NAM003 unknown-name::"),
        out);
    assertTrue(out.contains("No plane is named `opps`.%0ADid you mean"), out);
  }

  @Test
  void everyFormatIsOfTheSameFindings() throws IOException {
    Path estate = Estates.wrong(temp.resolve("estate"));
    for (String format : List.of("text", "json", "sarif", "junit", "github")) {
      Run run = Run.soke("build", estate, "-o", temp.resolve("out"), "--format", format).exits(1);
      assertTrue(run.out().contains("NAM003"), run::out);
      assertTrue(run.out().contains("opps"), run::out);
      assertFalse(run.out().contains("Nothing was written.") && !format.equals("text"), run::out);
    }
  }

  @Test
  void anUnknownFormatIsAWrongUse() throws IOException {
    Run run = Run.soke("check", Estates.sound(temp), "--format", "xml").exits(2);
    assertTrue(run.error().contains("text, json, sarif, junit, github"), run::error);
  }

  private Path wrong(Code code) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "diagnostics", code + ".md"));
    Matcher estate = WRONG.matcher(page);
    Files.writeString(temp.resolve("estate.soke"), estate.find() ? estate.group(1) : "estate {");
    return temp;
  }

  private static JsonNode sarif(String text) {
    JsonNode log = JsonMapper.shared().readTree(text);
    assertEquals(List.of(), SARIF.validate(log), text);
    return log;
  }

  private static Schema sarif() {
    try (InputStream in =
        FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<ReportTestSuite> junit(String text) throws Exception {
    TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
    return parser.parse(
        new InputStreamReader(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8));
  }
}
