package dev.soke.cli.commit;

import dev.soke.change.Previous;
import dev.soke.cli.files.Refused;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.jspecify.annotations.Nullable;

/// The bare repository that reconcilers follow. A commit moves all branches that change, together,
/// or none; it never throws for what is wrong with the request, the folder or the disk.
public final class EstateRepository {
  private final Path path;

  private EstateRepository(Path path) {
    this.path = path;
  }

  /// The repository in a folder, which need not exist yet.
  public static EstateRepository at(Path path) {
    return new EstateRepository(path);
  }

  /// Writes the files of a build: `rendered/main` with all of them, and `deploy/<cluster>` with the
  /// folder of each cluster. A branch that holds its files already stays where it is.
  public CommitResult commit(CommitRequest request) {
    Hermetic.install();
    try {
      return publish(request);
    } catch (Refusal refusal) {
      return refusal.result();
    }
  }

  /// What it holds that binds what may be committed next.
  public Previous previous() throws Refused {
    Hermetic.install();
    try {
      return WrittenChains.of(path);
    } catch (Refusal refusal) {
      CommitResult.Refused why = refusal.result();
      throw Refused.found(why.reason(), why.hint());
    }
  }

  /// All that can be refused without a repository is refused before one is made.
  private CommitResult publish(CommitRequest request) throws Refusal {
    refuseUnfit(request);
    var branches = Branch.of(request);
    Path keyFile = request.signKey();
    @Nullable SshKey key = keyFile == null ? null : SshKey.read(keyFile);
    if (GitFolder.isFree(path)) {
      GitFolder.create(path);
    }
    try (FileRepository repository = GitFolder.open(path)) {
      return new Publication(path, repository, request, key).publish(branches);
    }
  }

  private static void refuseUnfit(CommitRequest request) throws Refusal {
    Author author = request.author();
    if (isEmpty(author.name()) || isEmpty(author.email())) {
      throw new Refusal(
          "The author of a commit needs a name and an email address.",
          "Give both, or neither to commit as `soke`.");
    }
    if (!CommitTime.fits(request.time())) {
      throw new Refusal(
          "The time of a commit lies between the years 1970 and 9999.",
          "Give seconds since 1970, or a time like `2030-01-31T12:00:00Z`.");
    }
  }

  /// Git leaves angle brackets out of names, so they do not count.
  private static boolean isEmpty(String text) {
    return OneLine.of(text.replaceAll("[<>]", "")).isEmpty();
  }
}
