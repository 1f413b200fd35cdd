package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BuildCommandTest {
  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");
  private Path out = Path.of(".");

  @BeforeEach
  void place() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    out = temp.resolve("out");
  }

  @Test
  void saysWhatItIsWhatWasCheckedAndWhatWasWritten() {
    Run run = Run.soke("build", estate, "-o", out).exits(0);
    List<String> lines = run.out().lines().toList();
    assertEquals("Estate   demo", lines.getFirst());
    assertTrue(run.out().contains("no findings"), run::out);
    assertTrue(run.out().contains("in " + out), run::out);
    assertTrue(lines.getLast().startsWith("Next     soke why "), run::out);
    String next = lines.getLast().substring("Next     soke why ".length());
    Run.soke("why", next).exits(0);
    assertTrue(lines.size() <= 14, run::out);
  }

  @Test
  void buildsTheSameTwice() throws IOException {
    Run.soke("build", estate, "-o", out).exits(0);
    List<String> first = tree(out);
    assertTrue(Run.soke("build", estate, "-o", out).exits(0).out().contains("unchanged"));
    Run.soke("build", estate, "-o", temp.resolve("other")).exits(0);
    assertEquals(first, tree(out));
    assertEquals(first, tree(temp.resolve("other")));
  }

  @Test
  void replacesAnEarlierBuildAsAWhole() throws IOException {
    Run.soke("build", estate, "-o", out).exits(0);
    Path text = estate.resolve("estate.soke");
    Files.writeString(text, Files.readString(text).replace("fra-1", "fra-2"));
    Run.soke("build", estate, "-o", out).exits(0);
    assertFalse(Files.exists(out.resolve("clusters/fra-1")));
    assertTrue(Files.exists(out.resolve("clusters/fra-2/.env")));
    assertEquals(List.of("estate", "out"), names(temp));
  }

  @Test
  void aRefusedEstateWritesNothing() throws IOException {
    Run run = Run.soke("build", Estates.wrong(estate), "-o", out).exits(1);
    assertTrue(run.out().endsWith("Nothing was written.\n"), run::out);
    assertEquals(List.of("estate"), names(temp));
  }

  @Test
  void warningsRefuseWhenTheGateIsLow() throws IOException {
    Estates.doubtful(estate);
    Run.soke("build", estate, "-o", out, "--fail-on", "warning").exits(1);
    assertFalse(Files.exists(out));
    Run.soke("build", estate, "-o", out).exits(0);
  }

  @Test
  void jsonNamesTheFiles() {
    Run run = Run.soke("build", estate, "-o", out, "--format", "json").exits(0);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertTrue(report.get("changed").asBoolean());
    for (JsonNode file : report.get("files")) {
      assertTrue(Files.exists(out.resolve(file.asString())), file::asString);
    }
  }

  @Test
  void filesOfOthersAreKept() throws IOException {
    Run.soke("build", estate, "-o", out).exits(0);
    Files.writeString(out.resolve("clusters/notes.txt"), "mine");
    List<String> before = tree(out);
    Run run = Run.soke("build", estate, "-o", out).exits(1);
    assertTrue(run.error().contains("`clusters/notes.txt`"), run::error);
    assertEquals(before, tree(out));
    assertEquals(List.of("estate", "out"), names(temp));
  }

  @Test
  void aFolderOfOthersIsKept() throws IOException {
    Files.createDirectories(out);
    for (String name : List.of("a", "b", "c", "d", "e")) {
      Files.writeString(out.resolve(name), name);
    }
    Run run = Run.soke("build", estate, "-o", out).exits(1);
    assertTrue(run.error().contains("`a`, `b`, `c` and 2 more"), run::error);
    assertEquals(5, names(out).size());
  }

  @Test
  void editsByHandAreKept() throws IOException {
    Run.soke("build", estate, "-o", out).exits(0);
    Files.writeString(out.resolve("clusters/fra-1/.env"), "EDITED=1\n");
    Run run = Run.soke("build", estate, "-o", out).exits(1);
    assertTrue(run.error().contains("`clusters/fra-1/.env`"), run::error);
    assertEquals("EDITED=1\n", Files.readString(out.resolve("clusters/fra-1/.env")));
  }

  @Test
  void outputAndEstateMustNotOverlap() throws IOException {
    for (Path overlap : List.of(estate, estate.resolve("out"), temp, Path.of("/"))) {
      Run.soke("build", estate, "-o", overlap).exits(2);
    }
    Path link = Files.createSymbolicLink(temp.resolve("link"), estate);
    Run.soke("build", estate, "-o", link.resolve("out")).exits(2);
    assertEquals(List.of("estate.soke"), names(estate));
  }

  @Test
  void aLinkedOutputIsWrittenWhereItLeads() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Path link = Files.createSymbolicLink(out, real);
    Run.soke("build", estate, "-o", link).exits(0);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.exists(real.resolve("soke.map")));
  }

  @Test
  void aFileInThePlaceOfTheOutputIsKept() throws IOException {
    Files.writeString(out, "mine");
    Run.soke("build", estate, "-o", out).exits(2);
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void aFileAboveTheOutputIsKept() throws IOException {
    Files.writeString(out, "mine");
    Run run = Run.soke("build", estate, "-o", out.resolve("deep/below"));
    assertTrue(run.exit() == 1 || run.exit() == 2, run::toString);
    assertEquals(2, run.error().lines().count(), run::error);
    assertEquals("mine", Files.readString(out));
    assertEquals(List.of("estate", "out"), names(temp));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsOneSentence() {
    Path proc = Path.of("/proc");
    Assumptions.assumeTrue(Files.exists(proc.resolve("self")), "there is no /proc");
    Run run = Run.soke("build", estate, "-o", proc.resolve("out")).exits(1);
    assertTrue(run.error().contains("cannot be written"), run::error);
  }

  @Test
  void aReadOnlyOutputIsKept() throws IOException {
    Run.soke("build", estate, "-o", out).exits(0);
    Path text = estate.resolve("estate.soke");
    Files.writeString(text, Files.readString(text).replace("fra-1", "fra-2"));
    assertTrue(out.toFile().setWritable(false));
    Assumptions.assumeFalse(Files.isWritable(out), "this user may write everywhere");
    List<String> before = tree(out);
    Run run = Run.soke("build", estate, "-o", out).exits(1);
    assertTrue(run.error().contains("permission is denied"), run::error);
    assertEquals(before, tree(out));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(folder.relativize(file) + "\n" + Files.readString(file));
      }
      return texts;
    }
  }
}
