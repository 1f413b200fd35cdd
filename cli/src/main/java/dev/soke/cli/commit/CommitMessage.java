package dev.soke.cli.commit;

import dev.soke.emit.Artifact;
import dev.soke.spelling.Count;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/// The message of a commit: a subject, what changes, and trailers for machines.
final class CommitMessage {
  /// The trailer that every commit of Soke carries, and by which its commits are known.
  static final String OUTPUTS = "Soke-Outputs";

  private static final String LOCK = "soke.lock.json";
  private static final int PATHS = 10;

  private final StringBuilder text = new StringBuilder();

  private CommitMessage() {}

  /// The message for a branch.
  ///
  /// @param rendered the commit with all files this one is taken from; null for that commit itself
  static String of(
      CommitRequest request,
      Branch branch,
      List<BranchTree.Difference> differences,
      @Nullable ObjectId rendered) {
    CommitMessage message = new CommitMessage();
    message.subject(branch);
    message.summary(differences);
    message.trailers(request, branch, rendered);
    return message.text.toString();
  }

  private void subject(Branch branch) {
    int count = branch.artifacts().size();
    String files = Count.of(count, "file");
    Target target = branch.target();
    line(
        target == null
            ? "render: " + files
            : "deploy(" + target.cluster() + "): " + files + " (" + target.wave() + ")");
    line("");
  }

  private void summary(List<BranchTree.Difference> differences) {
    line(
        "%d added, %d changed, %d removed"
            .formatted(count(differences, '+'), count(differences, '~'), count(differences, '-')));
    for (BranchTree.Difference difference : differences.stream().limit(PATHS).toList()) {
      line(difference.sign() + " " + difference.path());
    }
    if (differences.size() > PATHS) {
      line("and " + (differences.size() - PATHS) + " more");
    }
    line("");
  }

  private static long count(List<BranchTree.Difference> differences, char sign) {
    return differences.stream().filter(d -> d.sign() == sign).count();
  }

  private void trailers(CommitRequest request, Branch branch, @Nullable ObjectId rendered) {
    trailer("Soke-Source-Commit", request.provenance().sourceCommit());
    trailer("Soke-Compiler", request.provenance().compiler());
    Artifact lock = request.outputs().at(LOCK);
    trailer("Soke-Lock", lock == null ? null : "sha256:" + sha256(lock.text()));
    trailer(OUTPUTS, "sha256:" + digest(branch.artifacts()));
    Target target = branch.target();
    if (target != null) {
      trailer("Soke-Cluster", target.cluster());
      trailer("Soke-Wave", target.wave());
      trailer("Soke-Rendered-Commit", rendered == null ? null : rendered.name());
    }
  }

  private void trailer(String key, @Nullable String value) {
    if (value != null) {
      line(key + ": " + OneLine.of(value));
    }
  }

  /// Everything goes through here, so nothing copied can make a line of its own.
  private void line(String line) {
    text.append(OneLine.of(line)).append('\n');
  }

  /// The digest of a set of files: that of the lines `path NUL mode NUL sha256`, sorted by path.
  private static String digest(List<Artifact> artifacts) {
    StringBuilder lines = new StringBuilder();
    for (Artifact artifact : artifacts) {
      lines.append(artifact.path()).append("\0" + "100644\0").append(sha256(artifact.text()));
      lines.append('\n');
    }
    return sha256(lines.toString());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
