package dev.soke.cli.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/// One commit to an open repository: what differs is found without writing, then all objects go
/// into one pack, and only then the branches move. A kill at any point leaves a sound repository.
final class Publication {
  /// A branch whose files differ from its tip; the tip is null for a new branch.
  private record Change(
      Branch branch, @Nullable RevCommit tip, List<BranchTree.Difference> differences) {}

  private final Path path;
  private final FileRepository repository;
  private final CommitRequest request;
  private final @Nullable SshKey key;

  Publication(Path path, FileRepository repository, CommitRequest request, @Nullable SshKey key) {
    this.path = path;
    this.repository = repository;
    this.request = request;
    this.key = key;
  }

  CommitResult publish(List<Branch> branches) throws Refusal {
    try (RevWalk commits = new RevWalk(repository)) {
      List<Change> changes = changes(branches, commits);
      if (changes.isEmpty()) {
        return new CommitResult.Unchanged();
      }
      RefLocks.refuseLocked(path, changes.stream().map(c -> c.branch().ref()).toList());
      List<RefMove> moves = write(changes, commits);
      RefMoves.apply(path, repository, moves, author());
      return new CommitResult.Committed(moves);
    } catch (MissingObjectException
        | CorruptObjectException
        | IncorrectObjectTypeException broken) {
      throw Refusal.unreadable(path, broken);
    } catch (IOException failed) {
      throw Refusal.unwritable(path, failed);
    }
  }

  private List<Change> changes(List<Branch> branches, RevWalk commits) throws Refusal {
    List<Change> changes = new ArrayList<>();
    try (ObjectInserter hashing = new Hashing()) {
      for (Branch branch : branches) {
        refuseCut(branch.ref());
        RevCommit tip = tip(branch.ref(), commits);
        BranchTree tree = BranchTree.insert(branch, tip, commits.getObjectReader(), hashing);
        if (tip != null && tip.getTree().equals(tree.id())) {
          continue;
        }
        if (tip != null) {
          HandEdits.refuseEdited(branch, tip, commits);
        }
        changes.add(new Change(branch, tip, tree.differences(tip, commits.getObjectReader())));
      }
      return changes;
    } catch (IOException e) {
      throw Refusal.unreadable(path, e);
    }
  }

  /// A power cut can leave a branch empty. JGit takes it for absent and would begin a new history.
  private void refuseCut(String ref) throws IOException, Refusal {
    Path file = path.resolve(ref);
    if (Files.isRegularFile(file) && Files.size(file) < Constants.OBJECT_ID_STRING_LENGTH) {
      throw new Refusal(
          "The branch file `" + file + "` is broken: it holds no commit id.",
          "Write the id of its last commit into it, or remove it to begin the branch again.");
    }
  }

  private @Nullable RevCommit tip(String ref, RevWalk commits) throws IOException {
    Ref tip = repository.exactRef(ref);
    return tip == null || tip.getObjectId() == null ? null : commits.parseCommit(tip.getObjectId());
  }

  private List<RefMove> write(List<Change> changes, RevWalk commits) throws IOException {
    List<RefMove> moves = new ArrayList<>();
    ObjectId rendered = tip(Branch.RENDERED, commits);
    try (ObjectInserter pack = repository.getObjectDatabase().newPackInserter()) {
      for (Change change : changes) {
        ObjectId made = commit(change, rendered, pack, commits);
        Branch branch = change.branch();
        if (branch.target() == null) {
          rendered = made;
        }
        RevCommit tip = change.tip();
        String old = tip == null ? null : tip.name();
        moves.add(new RefMove(branch.ref(), old, made.name(), branch.artifacts().size()));
      }
      pack.flush();
    }
    return moves;
  }

  private ObjectId commit(
      Change change, @Nullable ObjectId rendered, ObjectInserter pack, RevWalk commits)
      throws IOException {
    RevCommit tip = change.tip();
    BranchTree tree = BranchTree.insert(change.branch(), tip, commits.getObjectReader(), pack);
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree.id());
    if (tip != null) {
      commit.setParentId(tip);
    }
    commit.setAuthor(author());
    commit.setCommitter(author());
    commit.setMessage(CommitMessage.of(request, change.branch(), change.differences(), rendered));
    if (key != null) {
      commit.setGpgSignature(new GpgSignature(SshSignature.of(commit.build(), key)));
    }
    return pack.insert(commit);
  }

  private PersonIdent author() {
    Author author = request.author();
    return new PersonIdent(
        OneLine.of(author.name()), OneLine.of(author.email()), request.time(), ZoneOffset.UTC);
  }
}
