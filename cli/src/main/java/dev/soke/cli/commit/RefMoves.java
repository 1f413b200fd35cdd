package dev.soke.cli.commit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/// Moves branches together, each only from the commit it was seen at.
final class RefMoves {
  private RefMoves() {}

  static void apply(Path path, Repository repository, List<RefMove> moves, PersonIdent author)
      throws IOException, Refusal {
    refuseConflicting(repository, moves);
    BatchRefUpdate batch = repository.getRefDatabase().newBatchUpdate();
    batch.setAtomic(true);
    batch.setRefLogIdent(author);
    batch.setRefLogMessage("soke commit", false);
    for (RefMove move : moves) {
      ObjectId old = move.oldId() == null ? ObjectId.zeroId() : ObjectId.fromString(move.oldId());
      batch.addCommand(new ReceiveCommand(old, ObjectId.fromString(move.newId()), move.ref()));
    }
    // A walk of its own: the commits are newer than what the other one has seen.
    try (RevWalk walk = new RevWalk(repository)) {
      batch.execute(walk, NullProgressMonitor.INSTANCE);
    }
    if (batch.getCommands().stream().anyMatch(c -> c.getResult() != ReceiveCommand.Result.OK)) {
      RefLocks.refuseLocked(path, moves.stream().map(RefMove::ref).toList());
      throw new Refusal(
          "Another program moved a branch of `" + path + "` at the same time.",
          "No branch has moved here; run the command again to build on the new commit.");
    }
  }

  /// A branch called `deploy` leaves no room for `deploy/<cluster>`.
  private static void refuseConflicting(Repository repository, List<RefMove> moves)
      throws IOException, Refusal {
    for (RefMove move : moves) {
      Collection<String> conflicting = repository.getRefDatabase().getConflictingNames(move.ref());
      if (!conflicting.isEmpty()) {
        throw new Refusal(
            "The branch `%s` leaves no room for `%s`."
                .formatted(conflicting.iterator().next(), move.ref()),
            "Rename that branch, or name another repository.");
      }
    }
  }
}
