package dev.soke.cli.vendor;

import dev.soke.cli.commit.Hermetic;
import dev.soke.cli.files.PackageFiles;
import dev.soke.cli.files.Refused;
import dev.soke.packages.PackageUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FileUtils;
import org.jspecify.annotations.Nullable;

/// Reads a package at the tag of its version, `v1.4.2` or `1.4.2`, without a work tree and without
/// the settings of the machine.
final class GitTag {
  private static final int LARGEST = 4 << 20;

  private GitTag() {}

  static Fetched fetch(PackageUse use, Origin.Git origin) throws Refused {
    Hermetic.install();
    Path folder = null;
    try {
      folder = Files.createTempDirectory("soke-vendor-");
      return fetch(use, origin, folder);
    } catch (GitAPIException | JGitInternalException | IOException e) {
      throw refused(use, words(e), "Check the address and the network, or name a folder.");
    } finally {
      delete(folder);
    }
  }

  private static Fetched fetch(PackageUse use, Origin.Git origin, Path folder)
      throws GitAPIException, IOException, Refused {
    try (FileRepository repository = new FileRepository(folder.resolve("git").toFile());
        Git git = Git.wrap(repository)) {
      repository.create(true);
      git.fetch().setRemote(origin.address()).setRefSpecs(spec(use)).setDepth(1).call();
      Ref tag = tag(repository, use);
      if (tag == null) {
        throw refused(
            use,
            "its repository has no tag `v" + use.version() + "`",
            "Use a version that is tagged there.");
      }
      return read(repository, tag, use, origin);
    }
  }

  private static void delete(@Nullable Path folder) {
    try {
      if (folder != null) {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
      }
    } catch (IOException _) {
      // What stays behind lies in the folder for such things; the packages are the same.
    }
  }

  /// The pattern takes both forms of the tag, and no harm is done when one is missing.
  private static String spec(PackageUse use) {
    return "+refs/tags/*" + use.version() + ":refs/tags/*" + use.version();
  }

  private static @Nullable Ref tag(Repository repository, PackageUse use) throws IOException {
    Ref tag = repository.exactRef("refs/tags/v" + use.version());
    return tag == null ? repository.exactRef("refs/tags/" + use.version()) : tag;
  }

  private static Fetched read(Repository repository, Ref tag, PackageUse use, Origin.Git origin)
      throws IOException, Refused {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk files = new TreeWalk(repository)) {
      RevCommit commit = commits.parseCommit(tag.getObjectId());
      files.addTree(commit.getTree());
      files.setRecursive(true);
      while (files.next()) {
        if (PackageFiles.belongs(files.getPathString())) {
          contents.put(files.getPathString(), content(files, use));
        }
      }
      return new Fetched(use, origin, new PackageFiles(contents), commit.name());
    }
  }

  private static byte[] content(TreeWalk files, PackageUse use) throws IOException, Refused {
    FileMode mode = files.getFileMode();
    if (!FileMode.REGULAR_FILE.equals(mode) && !FileMode.EXECUTABLE_FILE.equals(mode)) {
      throw refused(
          use,
          "`" + files.getPathString() + "` is a link or a module",
          "A package holds plain files only.");
    }
    return files.getObjectReader().open(files.getObjectId(0)).getCachedBytes(LARGEST);
  }

  private static Refused refused(PackageUse use, String reason, String hint) {
    return Refused.found("Package `" + use.name() + "` cannot be fetched: " + reason + ".", hint);
  }

  private static String words(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.isEmpty() ? "its repository cannot be read" : message.replaceFirst("\\.$", "");
  }
}
