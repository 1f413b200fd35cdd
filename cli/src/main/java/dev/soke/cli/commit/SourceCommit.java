package dev.soke.cli.commit;

import dev.soke.model.Contents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/// The commit that holds the sources of an estate exactly as they are on disk.
///
/// @param id its 40 hexadecimal digits
/// @param time when it was committed
public record SourceCommit(String id, Instant time) {
  private static final String SUFFIX = ".soke";

  /// The commit checked out around a folder; null when the folder is in no repository or when its
  /// sources differ from that commit, which then says nothing about them. Only reads.
  public static @Nullable SourceCommit of(Path folder) {
    Hermetic.install();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
    if (builder.getGitDir() == null) {
      return null;
    }
    try (Repository repository = builder.build();
        RevWalk commits = new RevWalk(repository)) {
      ObjectId head = repository.resolve(Constants.HEAD);
      if (repository.isBare() || head == null) {
        return null;
      }
      RevCommit commit = commits.parseCommit(head);
      Path root = repository.getWorkTree().toPath().toRealPath();
      SortedMap<String, ObjectId> committed = committed(repository, commit, root, folder);
      return committed.isEmpty() || !committed.equals(onDisk(root, folder))
          ? null
          : new SourceCommit(commit.name(), commit.getCommitterIdent().getWhenAsInstant());
    } catch (IOException | IllegalArgumentException _) {
      return null;
    }
  }

  private static SortedMap<String, ObjectId> committed(
      Repository repository, RevCommit commit, Path root, Path folder) throws IOException {
    SortedMap<String, ObjectId> blobs = new TreeMap<>();
    String prefix = name(root, folder.toRealPath());
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      walk.setFilter(prefix.isEmpty() ? TreeFilter.ALL : PathFilter.create(prefix));
      while (walk.next()) {
        String path = walk.getPathString();
        if (isSource(path.substring(prefix.isEmpty() ? 0 : prefix.length() + 1))) {
          blobs.put(path, walk.getObjectId(0));
        }
      }
    }
    return blobs;
  }

  private static SortedMap<String, ObjectId> onDisk(Path root, Path folder) throws IOException {
    SortedMap<String, ObjectId> blobs = new TreeMap<>();
    Path estate = folder.toRealPath();
    try (Stream<Path> files = Files.walk(estate);
        ObjectInserter hashing = new Hashing()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!isSource(name(estate, file))) {
          continue;
        }
        try (InputStream content = Files.newInputStream(file)) {
          blobs.put(name(root, file), hashing.idFor(Constants.OBJ_BLOB, Files.size(file), content));
        }
      }
    }
    return blobs;
  }

  /// Whether an estate is made of what lies at a path of its folder.
  private static boolean isSource(String path) {
    return path.endsWith(SUFFIX) || Contents.isContent(path);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
