package dev.soke.cli.commit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FileUtils;
import org.jspecify.annotations.Nullable;

/// The folder of a bare repository: opened as it is, or made when there is nothing yet.
final class GitFolder {
  private GitFolder() {}

  /// Opens the repository in a folder that holds one.
  static FileRepository open(Path path) throws Refusal {
    refuseUnlessBare(path);
    try {
      FileRepository repository =
          (FileRepository)
              new FileRepositoryBuilder().setGitDir(path.toFile()).setMustExist(true).build();
      if (!repository.isBare()) {
        repository.close();
        throw workTree(path);
      }
      return repository;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unreadable(path, e);
    }
  }

  /// Whether a repository may be made there: nothing, or a folder with nothing in it.
  static boolean isFree(Path path) throws Refusal {
    try {
      if (!Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        return false;
      }
      try (Stream<Path> entries = Files.list(path)) {
        return entries.findAny().isEmpty();
      }
    } catch (NoSuchFileException _) {
      return true;
    } catch (IOException e) {
      throw Refusal.unreadable(path, e);
    }
  }

  /// Makes an empty repository, whole or not at all: it is made beside its place and then moved.
  static void create(Path path) throws Refusal {
    Path place = path.toAbsolutePath().normalize();
    Path draft = null;
    try {
      Path parent = place.getParent();
      Files.createDirectories(parent == null ? place : parent);
      draft = Files.createTempDirectory(parent, ".soke-");
      Path made = draft.resolve("repository");
      initialise(made);
      Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal(
          Refusal.unwritable(path, e).result().reason(), "Name a folder that can be written.");
    } finally {
      delete(draft);
    }
  }

  private static void initialise(Path folder) throws IOException {
    try (FileRepository repository = new FileRepository(folder.toFile())) {
      repository.create(true);
      RefUpdate head = repository.updateRef(Constants.HEAD);
      head.disableRefLog();
      head.link(Branch.RENDERED);
    }
  }

  private static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try {
      FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
    } catch (IOException _) {
      // A hidden folder stays behind; the result of the command is the same.
    }
  }

  private static void refuseUnlessBare(Path path) throws Refusal {
    if (Files.exists(path.resolve(".git"))) {
      throw workTree(path);
    }
    if (Files.isDirectory(path) && FileKey.isGitRepository(path.toFile(), FS.DETECTED)) {
      return;
    }
    if (Files.isDirectory(path.resolve("objects")) || Files.isRegularFile(path.resolve("HEAD"))) {
      throw new Refusal(
          "The repository `" + path + "` is broken: it has no proper `HEAD`, `refs` or `objects`.",
          "Restore it from a copy, or name another repository.");
    }
    throw new Refusal(
        "`" + path + "` is not a Git repository.",
        "Name a bare repository, or a folder that does not exist to have one made.");
  }

  private static Refusal workTree(Path path) {
    return new Refusal(
        "The repository `" + path + "` has a work tree, which a commit would leave out of date.",
        "Make a bare one with `git clone --bare`, or name a folder that does not exist.");
  }
}
