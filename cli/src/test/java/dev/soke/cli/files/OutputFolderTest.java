package dev.soke.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final Source SOURCE = new Source("a.soke", "estate demo {}\n  plane ops\n");
  private static final OutputTree TREE =
      OutputTree.of(
          List.of(
              new Artifact(
                  "x/two.txt",
                  "one\ntwo\n",
                  List.of(
                      List.of(new Span(SOURCE, 17, 22), new Span(SOURCE, 17, 26)),
                      List.of(new Span(SOURCE, 7, 11), new Span(SOURCE, 17, 22))),
                  null),
              new Artifact("one.txt", "one\n", List.of(), null)));

  @TempDir private Path temp = Path.of(".");

  @Test
  void writesTheMapThatDocsDescribe() throws IOException, Refused {
    assertTrue(write(TREE));
    assertEquals(
        """
        {
          "version" : 1,
          "sources" : [ {
            "file" : "a.soke",
            "sha256" : "%s",
            "lines" : {
              "1" : "estate demo {}",
              "2" : "  plane ops"
            }
          } ],
          "places" : [ {
            "file" : "a.soke",
            "line" : 2,
            "column" : 3
          }, {
            "file" : "a.soke",
            "line" : 1,
            "column" : 8
          } ],
          "outputs" : [ {
            "file" : "one.txt",
            "sha256" : "%s",
            "lines" : [ [ ] ]
          }, {
            "file" : "x/two.txt",
            "sha256" : "%s",
            "lines" : [ [ 0 ], [ 1, 0 ] ]
          } ]
        }
        """
            .formatted(Digest.of(SOURCE.text()), Digest.of("one\n"), Digest.of("one\ntwo\n")),
        Files.readString(out().resolve("soke.map")));
  }

  @Test
  void readsItsMapBack() throws Refused {
    write(TREE);
    assertEquals(SokeMap.of(List.of(SOURCE), TREE), MapFile.read(out()));
  }

  @Test
  void makesFilesReadableByAllAndWritableByOne() throws IOException, Refused {
    Assumptions.assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    write(TREE);
    assertEquals("rwxr-xr-x", permissions(out()));
    assertEquals("rwxr-xr-x", permissions(out().resolve("x")));
    assertEquals("rw-r--r--", permissions(out().resolve("x/two.txt")));
    assertEquals("rw-r--r--", permissions(out().resolve("soke.map")));
  }

  @Test
  void restoresAFileThatWasDeleted() throws IOException, Refused {
    write(TREE);
    assertFalse(write(TREE), "nothing has changed");
    Files.delete(out().resolve("one.txt"));
    assertTrue(write(TREE));
    assertTrue(Files.exists(out().resolve("one.txt")));
  }

  @Test
  void damageOnTheWayLeavesNothingBehind() throws IOException {
    Artifact file = new Artifact("one.txt", "one\n", List.of(), null);
    Artifact below = new Artifact("one.txt/two.txt", "two\n", List.of(), null);
    Refused refused = assertThrows(Refused.class, () -> write(OutputTree.of(List.of(file, below))));
    assertTrue(refused.reason().contains("cannot be written"), refused.reason());
    try (var left = Files.walk(temp)) {
      assertEquals(List.of(temp, temp.resolve("estate")), left.sorted().toList());
    }
  }

  private boolean write(OutputTree tree) throws Refused {
    Path estate = temp.resolve("estate");
    assertTrue(estate.toFile().mkdir() || Files.isDirectory(estate));
    return OutputFolder.at(out(), EstateFolder.at(estate)).write(tree, List.of(SOURCE));
  }

  private Path out() {
    return temp.resolve("deep/out");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
