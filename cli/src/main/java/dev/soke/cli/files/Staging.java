package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder beside the output, filled first and then put in its place by renaming. Closing it
/// removes whatever is left of it.
final class Staging implements AutoCloseable {
  private final Path target;
  private final Path fresh;

  private Staging(Path target, Path fresh) {
    this.target = target;
    this.fresh = fresh;
  }

  /// A new empty folder beside the target.
  static Staging beside(Path target) throws IOException {
    Path parent = target.resolveSibling("").toAbsolutePath();
    Path fresh = Files.createTempDirectory(parent, "." + target.getFileName() + ".soke-");
    allow(fresh, "rwxr-xr-x");
    return new Staging(target, fresh);
  }

  /// Writes a file, readable by all; its folders are made.
  void write(String name, byte[] content) throws IOException {
    Path file = fresh.resolve(name).normalize();
    if (!file.startsWith(fresh) || file.equals(fresh)) {
      throw new IllegalArgumentException("an artifact must stay inside the output: " + name);
    }
    makeFolders(file.resolveSibling("").toAbsolutePath().normalize());
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    allow(file, "rw-r--r--");
  }

  /// Puts the folder in the place of the target. When that fails the target is as it was.
  void replace() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      move(fresh, target);
      return;
    }
    Path aside = fresh.resolveSibling(fresh.getFileName() + ".old");
    move(target, aside);
    try {
      move(fresh, target);
    } catch (IOException e) {
      move(aside, target);
      throw e;
    }
    try {
      remove(aside);
    } catch (IOException _) {
      // The new files are in place; what is left of the old ones lies in a hidden folder.
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(fresh, LinkOption.NOFOLLOW_LINKS)) {
      remove(fresh);
    }
  }

  private void makeFolders(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      makeFolders(folder.resolveSibling("").toAbsolutePath().normalize());
      Files.createDirectory(folder);
      allow(folder, "rwxr-xr-x");
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("it cannot be renamed, as if it were a mount point", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  /// Says who may read a file or folder, where the file system can.
  static void allow(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
