package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {
  private static final int WRITERS = 8;

  @TempDir Path folder;

  /// Every writer that is told it succeeded finds its commit in the history, and no other commit is
  /// there; the losers are told so.
  @Test
  void nothingIsLostWhenWritersRace() throws Exception {
    Path repository = folder.resolve("r.git");
    Build.small().moves(repository);
    CyclicBarrier start = new CyclicBarrier(WRITERS);
    List<Future<CommitResult>> running = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int i = 0; i < WRITERS; i++) {
        Build build =
            Build.small().with("clusters/east/.env", "A=" + i + "0\n").with("x", i + "\n");
        running.add(
            writers.submit(() -> {
              start.await();
              return build.commit(repository);
            }));
      }
    }

    List<String> won = new ArrayList<>();
    for (Future<CommitResult> writer : running) {
      switch (writer.get()) {
        case CommitResult.Committed(List<RefMove> moves) -> won.add(moves.getFirst().newId());
        case CommitResult.Refused(String reason, String _) ->
            assertTrue(
                reason.contains("at the same time") || reason.contains("is locked by"), reason);
        case CommitResult.Unchanged() -> throw new AssertionError("each writer brings a change");
      }
    }

    List<String> history =
        Program.git(repository, "rev-list", "rendered/main").lines().sorted().toList();
    assertTrue(history.containsAll(won));
    assertEquals(won.size() + 1, history.size());
    assertTrue(!won.isEmpty());
    assertEquals("", Program.git(repository, "fsck", "--full", "--strict", "--no-dangling"));
  }

  /// The branch moves after it was seen: no commit is put on top of what was not seen.
  @Test
  void aBranchThatMovedMeanwhileRefusesAll() throws Exception {
    Path repository = folder.resolve("r.git");
    List<RefMove> first = Build.small().moves(repository);
    Build.small().with("clusters/east/.env", "A=7\n").moves(repository);
    String before = Program.git(repository, "for-each-ref");

    try (var opened = GitFolder.open(repository)) {
      RefMove late = first.get(1);
      List<RefMove> moves =
          List.of(
              new RefMove("refs/heads/deploy/new", null, late.newId(), 1),
              new RefMove(late.ref(), late.newId(), first.get(2).newId(), 1));
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> RefMoves.apply(repository, opened, moves, new PersonIdent("t", "t@invalid")));
      assertTrue(refusal.result().reason().endsWith("at the same time."));
    }
    assertEquals(before, Program.git(repository, "for-each-ref"));
  }
}
