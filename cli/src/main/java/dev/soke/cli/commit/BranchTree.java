package dev.soke.cli.commit;

import dev.soke.emit.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// The files a branch is to hold, as a tree of Git: those of the build, and whatever people keep
/// under `secrets/`, which no build may take away.
record BranchTree(DirCache files, ObjectId id) {
  /// The folder that belongs to people, but for the one list in it that a build writes.
  static final String SECRETS = "secrets";

  private static final String DEMANDED = SECRETS + "/required.yaml";

  /// A path that differs: `+` for new, `~` for changed, `-` for gone.
  record Difference(char sign, String path) {}

  /// Puts the files and folders of a branch through an inserter. One that only hashes gives the id
  /// and writes nothing.
  static BranchTree insert(
      Branch branch, @Nullable RevCommit tip, ObjectReader reader, ObjectInserter inserter)
      throws IOException {
    DirCache files = DirCache.newInCore();
    DirCacheBuilder builder = files.builder();
    TreeSet<String> paths = new TreeSet<>();
    for (Artifact artifact : branch.artifacts()) {
      byte[] bytes = artifact.text().getBytes(StandardCharsets.UTF_8);
      builder.add(entry(artifact.path(), inserter.insert(Constants.OBJ_BLOB, bytes)));
      paths.add(artifact.path());
    }
    if (tip != null) {
      keepSecrets(tip, paths, builder, reader);
    }
    builder.finish();
    return new BranchTree(files, files.writeTree(inserter));
  }

  /// Whether a path belongs to people.
  static boolean isTheirs(String path) {
    return path.startsWith(SECRETS + "/") && !path.equals(DEMANDED);
  }

  private static DirCacheEntry entry(String path, ObjectId blob) {
    DirCacheEntry entry = new DirCacheEntry(path);
    entry.setFileMode(FileMode.REGULAR_FILE);
    entry.setObjectId(blob);
    return entry;
  }

  private static void keepSecrets(
      RevCommit tip, TreeSet<String> ours, DirCacheBuilder builder, ObjectReader reader)
      throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tip.getTree());
      walk.setFilter(PathFilter.create(SECRETS));
      walk.setRecursive(true);
      while (walk.next()) {
        String path = walk.getPathString();
        if (isTheirs(path) && !ours.contains(path)) {
          DirCacheEntry kept = entry(path, walk.getObjectId(0));
          kept.setFileMode(walk.getFileMode(0));
          builder.add(kept);
        }
      }
    }
  }

  /// What a commit of this tree changes, sorted by path.
  List<Difference> differences(@Nullable RevCommit tip, ObjectReader reader) throws IOException {
    List<Difference> differences = new ArrayList<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      if (tip == null) {
        walk.addTree(new EmptyTreeIterator());
      } else {
        walk.addTree(tip.getTree());
      }
      walk.addTree(new DirCacheIterator(files));
      walk.setFilter(TreeFilter.ANY_DIFF);
      walk.setRecursive(true);
      while (walk.next()) {
        differences.add(new Difference(sign(walk), walk.getPathString()));
      }
    }
    return differences;
  }

  private static char sign(TreeWalk walk) {
    if (walk.getRawMode(0) == 0) {
      return '+';
    }
    return walk.getRawMode(1) == 0 ? '-' : '~';
  }
}
