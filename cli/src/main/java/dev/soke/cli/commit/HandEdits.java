package dev.soke.cli.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// Finds what people changed on a branch since Soke last wrote it, so that a commit does not undo
/// it silently. `secrets/` is theirs to change, but for the list of what it must hold and for what
/// the estate itself holds.
final class HandEdits {
  private HandEdits() {}

  /// Refuses when the tip of a branch holds changes that no build made.
  static void refuseEdited(Branch branch, RevCommit tip, RevWalk commits)
      throws IOException, Refusal {
    RevCommit built = lastBuilt(tip, commits);
    if (tip.equals(built)) {
      return;
    }
    TreeSet<String> ours = new TreeSet<>();
    branch.artifacts().forEach(it -> ours.add(it.path()));
    List<String> paths = changed(built, tip, commits.getObjectReader());
    paths.removeIf(it -> BranchTree.isTheirs(it) && !ours.contains(it));
    if (!paths.isEmpty()) {
      throw new Refusal(
          "`%s` was changed by hand in `%s`%s."
              .formatted(
                  branch.ref().substring("refs/heads/".length()),
                  OneLine.of(paths.getFirst()),
                  paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more"),
          "Revert that change with `git revert`, and make it in the estate.");
    }
  }

  private static @Nullable RevCommit lastBuilt(RevCommit tip, RevWalk commits) throws IOException {
    RevCommit commit = tip;
    while (commit.getFooterLines(CommitMessage.OUTPUTS).isEmpty()) {
      if (commit.getParentCount() == 0) {
        return null;
      }
      commit = commits.parseCommit(commit.getParent(0));
    }
    return commit;
  }

  private static List<String> changed(@Nullable RevCommit from, RevCommit to, ObjectReader reader)
      throws IOException {
    List<String> paths = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      if (from == null) {
        walk.addTree(new EmptyTreeIterator());
      } else {
        walk.addTree(from.getTree());
      }
      walk.addTree(to.getTree());
      walk.setRecursive(true);
      walk.setFilter(TreeFilter.ANY_DIFF);
      while (walk.next()) {
        paths.add(walk.getPathString());
      }
    }
    return paths;
  }
}
