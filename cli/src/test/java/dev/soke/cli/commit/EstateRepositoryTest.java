package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstateRepositoryTest {
  private static final String EAST = "refs/heads/deploy/east";
  private static final String WEST = "refs/heads/deploy/west";

  @TempDir Path folder;

  @Test
  void makesARepositoryThatGitFindsSound() {
    Path repository = folder.resolve("made/here.git");
    Build build = Build.small();
    for (int i = 0; i < 60; i++) {
      build = build.with("clusters/east/files/" + i + ".toml", "n = " + i + "\n");
    }

    Build.assertRefs(build.moves(repository), Branch.RENDERED, EAST, WEST);

    assertEquals("", Program.git(repository, "fsck", "--full", "--strict", "--no-dangling"));
    assertEquals(Branch.RENDERED + "\n", Program.git(repository, "symbolic-ref", "HEAD"));
    List<String> tree = Program.git(repository, "ls-tree", "-r", "deploy/east").lines().toList();
    assertEquals(62, tree.size());
    assertTrue(tree.stream().allMatch(line -> line.startsWith("100644 blob ")));
    assertEquals("A=1\n", Program.git(repository, "show", "deploy/east:clusters/east/.env"));
  }

  @Test
  void aClusterSeesOnlyItsOwnFolder() {
    Path repository = folder.resolve("r.git");
    Build.small().with("clusters/eastern/.env", "A=3\n").moves(repository);

    assertEquals(
        "clusters/east/.env\nclusters/east/compose.yaml\n",
        Program.git(repository, "ls-tree", "-r", "--name-only", "deploy/east"));
    assertEquals(
        6,
        Program.git(repository, "ls-tree", "-r", "--name-only", "rendered/main").lines().count());
  }

  @Test
  void sameInputsGiveTheSameIds() {
    List<RefMove> first = Build.small().moves(folder.resolve("a.git"));
    List<RefMove> second = Build.small().moves(folder.resolve("b.git"));
    assertEquals(first, second);

    Build changed = Build.small().with("clusters/west/.env", "A=9\n");
    assertEquals(changed.moves(folder.resolve("a.git")), changed.moves(folder.resolve("b.git")));
  }

  @Test
  void noChangeWritesNothing() throws IOException {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);
    Map<Path, FileTime> before = files(repository);

    assertInstanceOf(CommitResult.Unchanged.class, Build.small().commit(repository));
    assertEquals(before, files(repository));
  }

  @Test
  void aChangeToOneClusterLeavesTheOthersAlone() {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);
    String east = Program.git(repository, "rev-parse", "deploy/east");
    String west = Program.git(repository, "rev-parse", "deploy/west");

    Build.assertRefs(
        Build.small().with("clusters/west/.env", "A=9\n").moves(repository), Branch.RENDERED, WEST);

    assertEquals(east, Program.git(repository, "rev-parse", "deploy/east"));
    assertNotEquals(west, Program.git(repository, "rev-parse", "deploy/west"));
    assertEquals(west, Program.git(repository, "rev-parse", "deploy/west^"));
  }

  @Test
  void everythingGoesIntoOnePack() throws IOException {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);

    List<String> objects =
        files(repository).keySet().stream()
            .map(file -> repository.relativize(file).toString())
            .filter(name -> name.startsWith("objects/"))
            .map(name -> name.replaceFirst("[0-9a-f]{40}", "ID"))
            .toList();
    assertEquals(List.of("objects/pack/pack-ID.idx", "objects/pack/pack-ID.pack"), objects);
  }

  @Test
  void aRemovedFileLeavesTheBranch() {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);
    Build.small().without("clusters/east/compose.yaml").moves(repository);

    assertEquals(
        "clusters/east/.env\n",
        Program.git(repository, "ls-tree", "-r", "--name-only", "deploy/east"));
  }

  @Test
  void aMissingBranchIsMadeAgain() {
    Path repository = folder.resolve("r.git");
    List<RefMove> first = Build.small().moves(repository);
    Program.git(repository, "branch", "-D", "deploy/west");

    assertEquals(List.of(first.getLast()), Build.small().moves(repository));
  }

  private static Map<Path, FileTime> files(Path repository) throws IOException {
    TreeMap<Path, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(repository)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
