package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCommitTest {
  @TempDir Path folder;
  private Path estate = Path.of("");

  @BeforeEach
  void commitAnEstate() throws IOException {
    estate = Files.createDirectories(folder.resolve("work/estates/east"));
    Files.writeString(estate.resolve("a.soke"), "estate east\n");
    Files.writeString(folder.resolve("work/other.soke"), "estate other\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=p", "-c", "user.email=p@invalid", "commit", "-q", "-m", "x");
  }

  @Test
  void theCommitAroundTheEstate() {
    String id = git("rev-parse", "HEAD").strip();
    Instant time = Instant.parse("2001-01-01T00:00:00Z");
    assertEquals(new SourceCommit(id, time), SourceCommit.of(estate));
    assertEquals(new SourceCommit(id, time), SourceCommit.of(folder.resolve("work")));
    assertEquals(time, CommitTime.of(SourceCommit.of(estate)));
  }

  @Test
  void otherFilesDoNotMatter() throws IOException {
    Files.writeString(estate.resolve("notes.txt"), "new");
    Files.writeString(folder.resolve("work/other.soke"), "changed\n");
    assertEquals(git("rev-parse", "HEAD").strip(), String.valueOf(id(estate)));
  }

  @Test
  void changedSourcesAreInNoCommit() throws IOException {
    Files.writeString(estate.resolve("a.soke"), "estate west\n");
    assertNull(SourceCommit.of(estate));
  }

  @Test
  void addedSourcesAreInNoCommit() throws IOException {
    Files.writeString(estate.resolve("b.soke"), "site b\n");
    assertNull(SourceCommit.of(estate));
  }

  @Test
  void missingSourcesAreInNoCommit() throws IOException {
    Files.delete(estate.resolve("a.soke"));
    assertNull(SourceCommit.of(estate));
  }

  @Test
  void aFolderOutsideGit() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.soke"), "estate east\n");
    assertNull(SourceCommit.of(outside));
    assertEquals(CommitTime.UNKNOWN, CommitTime.of(null));
  }

  @Test
  void aBrokenRepositoryTellsNothing() throws IOException {
    Files.writeString(folder.resolve("work/.git/HEAD"), "ref: refs/heads/none\n");
    assertNull(SourceCommit.of(estate));
    Files.writeString(folder.resolve("work/.git/config"), "[core\n");
    assertNull(SourceCommit.of(estate));
  }

  private static @Nullable String id(Path estate) {
    SourceCommit commit = SourceCommit.of(estate);
    return commit == null ? null : commit.id();
  }

  private String git(String... arguments) {
    return Program.git(folder.resolve("work"), arguments);
  }
}
