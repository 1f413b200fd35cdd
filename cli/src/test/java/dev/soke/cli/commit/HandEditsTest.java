package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People work on a branch through a clone of their own.
class HandEditsTest {
  private static final Build CHANGED = Build.small().with("clusters/east/.env", "A=7\n");

  @TempDir Path folder;
  private Path repository = Path.of("");
  private Path clone = Path.of("");

  @BeforeEach
  void cloneEast() {
    repository = folder.resolve("r.git");
    clone = folder.resolve("clone");
    Build.small().moves(repository);
    Program.git(folder, "clone", "-q", "-b", "deploy/east", repository.toString(), "clone");
  }

  @Test
  void secretsStay() throws IOException {
    push("secrets/east/key.enc.txt", "sealed\n");

    CHANGED.moves(repository);

    assertEquals(
        "sealed\n", Program.git(repository, "show", "deploy/east:secrets/east/key.enc.txt"));
    assertEquals("A=7\n", Program.git(repository, "show", "deploy/east:clusters/east/.env"));
    assertEquals("", Program.git(repository, "fsck", "--full", "--strict", "--no-dangling"));
  }

  @Test
  void secretsOfTheEstateReachTheirClusterAlone() {
    Path other = folder.resolve("other.git");
    Build.small().with("secrets/east/key.enc.txt", "sealed").moves(other);

    assertEquals("sealed", Program.git(other, "show", "deploy/east:secrets/east/key.enc.txt"));
    assertEquals("", Program.git(other, "ls-tree", "-r", "--name-only", "deploy/west", "secrets"));
  }

  /// Who replaces a secret of the estate on the branch would see it put back.
  @Test
  void secretsOfTheEstateAreChangedThere() throws IOException {
    push("secrets/east/key.enc.txt", "sealed anew\n");

    Build held = CHANGED.with("secrets/east/key.enc.txt", "sealed\n");
    assertTrue(held.refusal(repository).reason().contains("secrets/east/key.enc.txt"));
  }

  @Test
  void secretsAloneAreNoChange() throws IOException {
    push("secrets/east/key.enc.txt", "sealed\n");

    assertEquals(new CommitResult.Unchanged(), Build.small().commit(repository));
  }

  /// The list of what people must seal lies beside their files, but is not theirs.
  @Test
  void theListOfSecretsBelongsToTheBuild() throws IOException {
    Path other = folder.resolve("other.git");
    Build listed = Build.small().with("secrets/required.yaml", "secrets: []\n");
    listed.moves(other);
    assertEquals(
        "secrets: []\n", Program.git(other, "show", "rendered/main:secrets/required.yaml"));
    assertEquals("", Program.git(other, "ls-tree", "-r", "--name-only", "deploy/east", "secrets"));

    Program.git(folder, "clone", "-q", "-b", "rendered/main", other.toString(), "reader");
    clone = folder.resolve("reader");
    push("secrets/east/key.enc.txt", "sealed\n");
    Build.small().moves(other);
    assertEquals(
        "secrets/east/key.enc.txt",
        Program.git(other, "ls-tree", "-r", "--name-only", "rendered/main", "secrets").strip());
  }

  @Test
  void theListOfSecretsIsNotEditedByHand() throws IOException {
    Path other = folder.resolve("other.git");
    Build listed = Build.small().with("secrets/required.yaml", "secrets: []\n");
    listed.moves(other);
    Program.git(folder, "clone", "-q", "-b", "rendered/main", other.toString(), "reader");
    clone = folder.resolve("reader");
    push("secrets/required.yaml", "secrets: none\n");

    assertEquals(
        "`rendered/main` was changed by hand in `secrets/required.yaml`.",
        listed.with("clusters/east/.env", "A=7\n").refusal(other).reason());
  }

  @Test
  void anEditIsNotOverwritten() throws IOException {
    push("clusters/east/.env", "A=by hand\n");
    String edited = Program.git(repository, "rev-parse", "deploy/east", "deploy/west");

    CommitResult.Refused refused = CHANGED.refusal(repository);

    assertEquals("`deploy/east` was changed by hand in `clusters/east/.env`.", refused.reason());
    assertEquals(edited, Program.git(repository, "rev-parse", "deploy/east", "deploy/west"));
  }

  @Test
  void aRevertedEditIsForgotten() throws IOException {
    push("clusters/east/.env", "A=by hand\n");
    git("revert", "--no-edit", "HEAD");
    git("push", "-q");

    CHANGED.moves(repository);

    assertEquals("A=7\n", Program.git(repository, "show", "deploy/east:clusters/east/.env"));
  }

  @Test
  void aBranchMadeByPeopleIsNotTakenOver() {
    git("checkout", "-q", "--orphan", "deploy/north");
    git("commit", "-q", "-m", "ours");
    git("push", "-q", "origin", "deploy/north");
    Build north =
        Build.small()
            .with("clusters/north/.env", "A=4\n")
            .with(List.of(new Target("north", "third")));

    assertTrue(north.refusal(repository).reason().startsWith("`deploy/north` was changed by hand"));
  }

  private void push(String path, String text) throws IOException {
    Path file = clone.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    git("add", path);
    git("commit", "-q", "-m", "by hand");
    git("push", "-q");
  }

  private void git(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(
        new String[] {"-c", "user.name=person", "-c", "user.email=person@invalid"}, 0, all, 0, 4);
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    Program.git(clone, all);
  }
}
