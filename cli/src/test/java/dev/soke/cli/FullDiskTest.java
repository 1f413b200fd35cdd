package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is too small for a build keeps what it held. Only who may mount can show it.
class FullDiskTest {
  private static final Path LUCID = Path.of("..", "examples", "lucid");

  @TempDir private Path temp = Path.of(".");
  private Path disk = Path.of(".");
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectory(temp.resolve("disk"));
    mounted = runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
    if (!mounted) {
      System.out.println("skipped judge: tmpfs");
    }
    Assumptions.assumeTrue(mounted, "skipped judge: tmpfs");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    assertTrue(!mounted || runs("umount", disk.toString()));
  }

  @Test
  void aBuildLeavesNothing() throws IOException {
    assertFull(Run.soke("build", LUCID, "-o", disk.resolve("deep/out")));
    assertEquals(List.of(), names());
  }

  @Test
  void anEarlierBuildStays() throws IOException {
    Path estate = Estates.sound(temp.resolve("estate"));
    Path out = disk.resolve("out");
    Run.soke("build", estate, "-o", out).exits(0);
    List<String> before = names();
    assertFull(Run.soke("build", LUCID, "-o", out));
    assertEquals(before, names());
    assertTrue(Run.soke("build", estate, "-o", out).exits(0).out().contains("unchanged"));
  }

  @Test
  void aCommitLeavesNoMoreThanAnEmptyRepository() throws IOException {
    Path repository = disk.resolve("estate.git");
    assertFull(Run.soke("commit", LUCID, "--repo", repository));
    assertEquals(
        List.of("HEAD", "config"),
        names().stream()
            .map(Path::of)
            .filter(Files::isRegularFile)
            .map(repository::relativize)
            .map(Path::toString)
            .toList());
    Run.soke("commit", Estates.sound(temp.resolve("estate")), "--repo", repository).exits(0);
  }

  private static void assertFull(Run run) {
    run.exits(1);
    assertTrue(run.error().contains("disk is full"), run::error);
    assertEquals(2, run.error().lines().count(), run::error);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(disk)) {
      return files.filter(file -> !file.equals(disk)).map(Path::toString).sorted().toList();
    }
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
