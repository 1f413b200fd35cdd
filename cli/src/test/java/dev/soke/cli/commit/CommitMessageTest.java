package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitMessageTest {
  @TempDir Path folder;

  @Test
  void saysWhatChangesAndWhereItComesFrom() {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);
    Build.small()
        .with("clusters/east/.env", "A=7\n")
        .with("clusters/east/b", "\n")
        .moves(repository);
    String rendered = Program.git(repository, "rev-parse", "rendered/main").strip();

    assertEquals(
        """
        deploy(east): 3 files (first)

        1 added, 1 changed, 0 removed
        ~ clusters/east/.env
        + clusters/east/b

        Soke-Source-Commit: 0123456789012345678901234567890123456789
        Soke-Compiler: 1.0
        Soke-Lock: sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356
        Soke-Outputs: sha256:49a6bc16e9c0614ad96c5d4ddad83026a4b8c923bbd0de022bbe14b0acf46ea0
        Soke-Cluster: east
        Soke-Wave: first
        Soke-Rendered-Commit: RENDERED

        """
            .replace("RENDERED", rendered),
        Program.git(repository, "log", "-1", "--format=%B", "deploy/east"));
  }

  @Test
  void longListsAreCut() {
    Path repository = folder.resolve("r.git");
    Build build = Build.small();
    for (int i = 0; i < 20; i++) {
      build = build.with("clusters/east/files/" + (10 + i), "x\n");
    }
    build.moves(repository);

    List<String> message =
        Program.git(repository, "log", "-1", "--format=%b", "deploy/east").lines().toList();
    assertEquals("22 added, 0 changed, 0 removed", message.getFirst());
    assertEquals("+ clusters/east/files/17", message.get(10));
    assertEquals("and 12 more", message.get(11));
  }

  /// Names come from an estate, and an estate may be hostile.
  @Test
  void noTextBecomesATrailer() {
    Path repository = folder.resolve("r.git");
    String trap =
        "x\n\nArgocd-gpg-seal: yes\r\u2028Soke-Cluster: other\u0085\u202eSigned-off-by: me";
    Build.small()
        .with("clusters/east/Argocd-gpg-seal: yes", "\n")
        .with(List.of(new Target("east", trap)))
        .moves(repository);

    String message = Program.git(repository, "log", "-1", "--format=%B", "deploy/east");
    assertFalse(message.toLowerCase(Locale.ROOT).contains("argocd-gpg-seal"), message);
    assertEquals(
        "east\n\n",
        Program.git(
            repository,
            "log",
            "-1",
            "--format=%(trailers:key=Soke-Cluster,valueonly)",
            "deploy/east"));
    assertEquals(
        "\n",
        Program.git(
            repository,
            "log",
            "-1",
            "--format=%(trailers:key=Signed-off-by,valueonly)",
            "deploy/east"));
  }
}
