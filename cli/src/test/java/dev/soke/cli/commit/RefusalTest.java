package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.emit.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static final Build CHANGED = Build.small().with("clusters/east/.env", "A=7\n");

  @TempDir Path folder;
  private Path repository = Path.of("");

  @BeforeEach
  void commitOnce() {
    repository = folder.resolve("r.git");
    Build.small().moves(repository);
  }

  @Test
  void aFolderWithOtherThings() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");
    assertReason("`" + folder + "` is not a Git repository.", CHANGED.refusal(folder));
  }

  @Test
  void aFile() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "dear");
    assertReason("`" + file + "` is not a Git repository.", CHANGED.refusal(file));
    assertEquals("dear", Files.readString(file));
  }

  @Test
  void aPlaceBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "dear");
    Path place = file.resolve("r.git");
    assertReason("The repository `" + place + "` cannot be written: ", CHANGED.refusal(place));
  }

  @Test
  void aWorkTree() {
    Program.git(folder, "init", "-q", "work");
    Path work = folder.resolve("work");
    String reason = "has a work tree, which a commit would leave out of date.";
    assertTrue(CHANGED.refusal(work).reason().endsWith(reason));
    assertTrue(CHANGED.refusal(work.resolve(".git")).reason().endsWith(reason));
  }

  @Test
  void aRepositoryWithoutHead() throws IOException {
    Files.delete(repository.resolve("HEAD"));
    assertReason("The repository `" + repository + "` is broken", CHANGED.refusal(repository));
  }

  @Test
  void aRepositoryWithBrokenConfiguration() throws IOException {
    Files.writeString(repository.resolve("config"), "[core\n\trepositoryformatversion = x");
    assertReason("The repository `" + repository + "` cannot be read", CHANGED.refusal(repository));
  }

  @Test
  void aRepositoryOfAnUnknownFormat() throws IOException {
    Files.writeString(repository.resolve("config"), "[core]\n\trepositoryformatversion = 9\n");
    assertReason("The repository `" + repository + "` cannot be read", CHANGED.refusal(repository));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not an id\n"})
  void aBranchThatWasCut(String content) throws IOException {
    Path ref = branchFile(content);
    assertReason("The branch file `" + ref + "` is broken", CHANGED.refusal(repository));
    assertEquals(content, Files.readString(ref));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789012345678901234567890123456789\n",
        "this is longer than an id and still is no id at all\n"
      })
  void aBranchThatPointsNowhere(String content) throws IOException {
    Path ref = branchFile(content);
    assertReason("The repository `" + repository + "` cannot be read", CHANGED.refusal(repository));
    assertEquals(content, Files.readString(ref));
  }

  private Path branchFile(String content) throws IOException {
    Path ref = repository.resolve("refs/heads/deploy/east");
    Files.createDirectories(ref.resolveSibling("."));
    return Files.writeString(ref, content);
  }

  @Test
  void lostObjects() throws IOException {
    try (Stream<Path> packs = Files.list(repository.resolve("objects/pack"))) {
      for (Path pack : packs.toList()) {
        Files.delete(pack);
      }
    }
    assertReason("The repository `" + repository + "` cannot be read", CHANGED.refusal(repository));
  }

  @Test
  void cutObjects() throws IOException {
    try (Stream<Path> packs = Files.list(repository.resolve("objects/pack"))) {
      for (Path pack : packs.toList()) {
        pack.toFile().setWritable(true);
        Files.writeString(pack, "cut");
      }
    }
    assertReason("The repository `" + repository + "` cannot be read", CHANGED.refusal(repository));
  }

  @Test
  void noPlaceForThePack() throws IOException {
    Path packs = repository.resolve("objects/pack");
    Path kept = Files.move(packs, folder.resolve("kept"));
    try (Stream<Path> files = Files.list(kept)) {
      Path pack = files.filter(file -> file.toString().endsWith(".pack")).findAny().orElseThrow();
      Program.git(repository, "-c", "alias.u=!git unpack-objects -q <" + pack, "u");
    }
    Files.writeString(packs, "no folder");
    String before = Program.git(repository, "for-each-ref");

    CommitResult.Refused refused = CHANGED.refusal(repository);

    assertReason("The repository `" + repository + "` cannot be written: ", refused);
    assertEquals(before, Program.git(repository, "for-each-ref"));
  }

  @Test
  void aStaleLockOfABranch() throws IOException {
    assertLocked("refs/heads/deploy/east.lock");
  }

  @Test
  void aStaleLockOfAllBranches() throws IOException {
    assertLocked("packed-refs.lock");
  }

  private void assertLocked(String name) throws IOException {
    String before = Files.readString(repository.resolve("packed-refs"));
    Path lock = repository.resolve(name);
    Files.createDirectories(lock.resolveSibling("."));
    Files.createFile(lock);
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(190))));

    CommitResult.Refused refused = CHANGED.refusal(repository);

    assertReason("The repository is locked by `" + lock + "`, which is 3 hours old.", refused);
    assertTrue(refused.hint().endsWith("if none is running, remove that file."));
    assertTrue(Files.exists(lock));
    assertEquals(before, Files.readString(repository.resolve("packed-refs")));

    Files.delete(lock);
    CHANGED.moves(repository);
  }

  @Test
  void aLockOnAnotherBranchIsNoHindrance() throws IOException {
    Path lock = repository.resolve("refs/heads/deploy/west.lock");
    Files.createDirectories(lock.resolveSibling("."));
    Files.createFile(lock);
    Build.assertRefs(CHANGED.moves(repository), Branch.RENDERED, "refs/heads/deploy/east");
  }

  @Test
  void aBranchInTheWay() {
    Path other = folder.resolve("other.git");
    Program.git(folder, "init", "-q", "--bare", "other.git");
    String tree = Program.git(other, "mktree", "--missing", "-z").strip();
    String commit =
        Program.git(
                other,
                "-c",
                "user.name=p",
                "-c",
                "user.email=p@invalid",
                "commit-tree",
                "-m",
                "x",
                tree)
            .strip();
    Program.git(other, "update-ref", "refs/heads/deploy", commit);
    assertReason("The branch `refs/heads/deploy` leaves no room", CHANGED.refusal(other));
    assertEquals("deploy\n", Program.git(other, "branch", "--format=%(refname:short)"));
  }

  @Test
  void aClusterWithoutFiles() {
    Build north = CHANGED.with(List.of(new Target("north", "third")));
    assertReason(
        "Cluster `north` has no files under `clusters/north/`.", north.refusal(repository));
  }

  @Test
  void aClusterThatCannotBeABranch() {
    Build odd = CHANGED.with(List.of(new Target("no~\nth", "third")));
    assertReason("`no~ th` cannot be the name of a branch.", odd.refusal(repository));
  }

  @Test
  void nothingToCommit() {
    CommitRequest request = CHANGED.request();
    assertRefused(
        "There are no files to commit.",
        with(request, OutputTree.empty(), request.author(), request.time()));
  }

  @Test
  void anAuthorWithoutAName() {
    CommitRequest request = CHANGED.request();
    assertRefused(
        "The author of a commit needs a name and an email address.",
        with(request, request.outputs(), new Author(" <>\n", "a@invalid"), request.time()));
  }

  @Test
  void aTimeBeforeGit() {
    CommitRequest request = CHANGED.request();
    assertRefused(
        "The time of a commit lies between the years 1970 and 9999.",
        with(request, request.outputs(), request.author(), Instant.ofEpochSecond(-1)));
  }

  /// A request that can never succeed leaves no repository behind.
  private void assertRefused(String reason, CommitRequest request) {
    Path place = folder.resolve("never.git");
    assertReason(
        reason,
        assertInstanceOf(CommitResult.Refused.class, EstateRepository.at(place).commit(request)));
    assertFalse(Files.exists(place));
  }

  private static CommitRequest with(
      CommitRequest request, OutputTree outputs, Author author, Instant time) {
    return new CommitRequest(
        outputs, request.targets(), request.provenance(), author, time, request.signKey());
  }

  private static void assertReason(String start, CommitResult.Refused refused) {
    assertTrue(refused.reason().startsWith(start), refused.reason());
    assertTrue(refused.reason().endsWith("."), refused.reason());
    assertFalse(refused.reason().contains("Exception"), refused.reason());
    assertFalse(refused.hint().isBlank());
  }
}
