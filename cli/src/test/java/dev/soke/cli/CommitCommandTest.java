package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each refusal is one sentence and leaves the repository as it was.
class CommitCommandTest {
  @TempDir private Path temp = Path.of(".");
  private Path estate = Path.of(".");
  private Path repository = Path.of(".");

  @BeforeEach
  void commitOnce() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    repository = temp.resolve("estate.git");
    commit(repository).exits(0);
    Path text = estate.resolve("estate.soke");
    Files.writeString(text, Files.readString(text).replace("web check", "web test"));
  }

  @Test
  void jsonNamesTheBranchesThatMoved() {
    Run run = Run.soke("commit", estate, "--repo", repository, "--format", "json").exits(0);
    JsonNode moves = JsonMapper.shared().readTree(run.out()).get("moves");
    List<String> refs = new ArrayList<>();
    for (JsonNode move : moves) {
      refs.add(move.get("ref").asString());
      assertEquals(40, move.get("old").asString().length());
      assertEquals(40, move.get("new").asString().length());
    }
    assertEquals(List.of("refs/heads/rendered/main", "refs/heads/deploy/fra-1"), refs);
  }

  @Test
  void aFolderThatIsNoRepository() throws IOException {
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("notes.txt"), "mine");
    assertRefused(other);
  }

  @Test
  void aRepositoryInTheEstate() throws IOException {
    List<String> before = tree(estate);
    Path link = Files.createSymbolicLink(temp.resolve("link"), estate);
    for (Path inside : List.of(estate, estate.resolve("r.git"), link.resolve("a/r.git"))) {
      Run run = Run.soke("commit", estate, "--repo", inside).exits(2);
      assertTrue(run.error().contains("lies in the estate"), run::error);
    }
    assertEquals(before, tree(estate));
  }

  @Test
  void aFileInItsPlace() throws IOException {
    assertRefused(Files.writeString(temp.resolve("other"), "mine"));
  }

  @Test
  void aLockedRepository() throws IOException {
    Files.createFile(repository.resolve("packed-refs.lock"));
    assertRefused(repository);
  }

  @Test
  void aBrokenRepository() throws IOException {
    Files.writeString(repository.resolve("config"), "[core\n");
    assertRefused(repository);
  }

  @Test
  void aTimeThatIsNone() throws IOException {
    List<String> before = tree(repository);
    Run.soke("commit", estate, "--repo", repository, "--time", "noon").exits(2);
    assertEquals(before, tree(repository));
  }

  @Test
  void aKeyThatIsNone() throws IOException {
    List<String> before = tree(repository);
    Path key = Files.writeString(temp.resolve("key"), "no key");
    Run run = Run.soke("commit", estate, "--repo", repository, "--sign-key", key).exits(1);
    assertEquals(2, run.error().lines().count(), run::error);
    assertEquals(before, tree(repository));
  }

  private void assertRefused(Path place) throws IOException {
    List<String> before = tree(place);
    Run run = commit(place).exits(1);
    assertEquals(2, run.error().lines().count(), run::error);
    assertTrue(run.error().startsWith("error: "), run::error);
    assertEquals(before, tree(place));
  }

  private Run commit(Path place) {
    return Run.soke("commit", estate, "--repo", place);
  }

  private static List<String> tree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(Files.isDirectory(file) ? file.toString() : file + " " + Files.size(file));
      }
      return all;
    }
  }
}
