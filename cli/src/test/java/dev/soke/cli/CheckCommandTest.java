package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void aSoundEstateTakesOneLine() throws IOException {
    Run run = Run.soke("check", Estates.sound(temp)).exits(0);
    assertEquals(
        "demo: 1 service on 1 plane, 1 cluster at 1 site in 1 wave: no findings.\n", run.out());
    assertEquals("", run.error());
  }

  @Test
  void aFindingShowsItsLineAndFails() throws IOException {
    Run run = Run.soke("check", Estates.wrong(temp)).exits(1);
    assertEquals(1, run.findings("NAM003"), run::out);
    assertTrue(run.out().contains("estate.soke:5:16"), run::out);
    assertTrue(run.out().endsWith(": 1 error.\n"), run::out);
  }

  @Test
  void theGateSaysWhichFindingsFail() throws IOException {
    Path estate = Estates.doubtful(temp);
    assertEquals(1, Run.soke("check", estate).exits(0).findings("SIT004"));
    Run.soke("check", estate, "--fail-on", "warning").exits(1);
    Run.soke("check", estate, "--fail-on", "note").exits(1);
  }

  @Test
  void jsonIsAllThereIs() throws IOException {
    Run run = Run.soke("check", Estates.wrong(temp), "--format", "json").exits(1);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    JsonNode finding = report.get("findings").get(0);
    assertEquals("NAM003", finding.get("code").asString());
    assertEquals("estate.soke", finding.get("file").asString());
    assertEquals(16, finding.at("/range/start/column").asInt());
    assertEquals(20, finding.at("/range/end/column").asInt());
    assertEquals(1, report.at("/summary/errors").asInt());
    assertEquals("", run.error());
  }

  @Test
  void coloursOnlyWhenAsked() throws IOException {
    Path estate = Estates.wrong(temp);
    assertFalse(Run.soke("check", estate).out().contains("\u001b["));
    assertTrue(Run.soke("check", estate, "--color", "always").out().contains("\u001b["));
  }

  @Test
  void explainsEachCodeOnce() throws IOException {
    String out = Run.soke("check", Estates.wrong(temp), "--explain").exits(1).out();
    assertEquals(1, out.lines().filter("# NAM003 unknown-name"::equals).count(), out);
    assertTrue(out.indexOf("error[NAM003]") < out.indexOf("# NAM003"), out);
  }

  @Test
  void keepsToAsciiWhenAsked() throws IOException {
    String out = Run.soke("check", Estates.wrong(temp), "--ascii").out();
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(out), out);
  }

  @Test
  void aMissingFolderIsAWrongUse() {
    Run run = Run.soke("check", temp.resolve("nowhere")).exits(2);
    assertEquals("", run.out());
    assertTrue(run.error().contains("does not exist"), run::error);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Run run = Run.soke("check", Estates.sound(temp).resolve("estate.soke")).exits(2);
    assertTrue(run.error().contains("is not a folder"), run::error);
  }

  @Test
  void anEmptyFolderIsOneFinding() {
    Run run = Run.soke("check", temp).exits(1);
    assertEquals(1, run.findings("SYN007"), run::out);
    assertTrue(run.out().endsWith("\n1 error.\n"), run::out);
  }

  @Test
  void textsWithoutAnEstateAreOneFinding() throws IOException {
    Files.writeString(temp.resolve("a.soke"), "transport lan {}\n");
    Run run = Run.soke("check", temp).exits(1);
    assertEquals(1, run.findings("SYN007"), run::out);
    assertTrue(run.out().endsWith("1 error.\n"), run::out);
  }

  @Test
  void endlessNestingIsOneFinding() throws IOException {
    Files.writeString(temp.resolve("a.soke"), "estate demo " + "{ a ".repeat(100_000) + "\n");
    Run run = Run.soke("check", temp).exits(1);
    assertEquals(1, run.findings("SYN003"), run::out);
    assertTrue(run.out().endsWith("1 error.\n"), run::out);
  }

  @Test
  void anotherEncodingIsOneFindingAtItsLine() throws IOException {
    Files.write(temp.resolve("a.soke"), "// ok\n// \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.soke("check", temp).exits(1);
    assertEquals(1, run.findings("SYN001"), run::out);
    assertTrue(run.out().contains("byte 10 on line 2"), run::out);
    assertTrue(run.out().contains("a.soke:2:4"), run::out);
    assertTrue(run.out().endsWith("\n1 error.\n"), run::out);
  }

  @Test
  void anEnormousFileIsNotRead() throws IOException {
    Estates.sound(temp);
    try (RandomAccessFile sparse = new RandomAccessFile(temp.resolve("big.soke").toFile(), "rw")) {
      sparse.setLength(50L << 20);
    }
    Run run = Run.soke("check", temp).exits(1);
    assertEquals(1, run.findings("SYN002"), run::out);
    assertTrue(run.out().endsWith("\n1 error.\n"), run::out);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.soke"), "estate other {}\n");
    Path estate = Estates.sound(temp.resolve("estate"));
    Files.createSymbolicLink(estate.resolve("link.soke"), outside);
    Run run = Run.soke("check", estate).exits(1);
    assertEquals(1, run.findings("SYN001"), run::out);
    assertTrue(run.out().contains("a link that leaves the estate"), run::out);
  }
}
