package dev.soke.cli.commit;

import dev.soke.change.Previous;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/// The files on the branch with all of them that bind what may be committed upon it.
final class WrittenChains {
  private WrittenChains() {}

  /// Those of the repository in a folder; none when there is no such repository yet.
  static Previous of(Path path) throws Refusal {
    if (GitFolder.isFree(path)) {
      return Previous.NONE;
    }
    try (FileRepository repository = GitFolder.open(path)) {
      @Nullable ObjectId tree = repository.resolve(Branch.RENDERED + "^{tree}");
      return tree == null ? Previous.NONE : new Previous(files(repository, tree));
    } catch (IOException e) {
      throw Refusal.unreadable(path, e);
    }
  }

  private static SequencedMap<String, String> files(FileRepository repository, ObjectId tree)
      throws IOException {
    SequencedMap<String, String> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      walk.setFilter(PathFilter.create(Previous.FOLDER));
      while (walk.next()) {
        if (Previous.binds(walk.getPathString())) {
          byte[] bytes = repository.open(walk.getObjectId(0)).getBytes();
          files.put(walk.getPathString(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
