package dev.soke.cli.commit;

import dev.soke.emit.OutputTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a commit is made of. Equal requests on equal repositories give equal commit ids.
///
/// @param outputs all files of the build
/// @param targets the clusters, each once
/// @param provenance where the files come from
/// @param author who the commits name
/// @param time when the commits are said to be made; see [CommitTime]
/// @param signKey an OpenSSH ed25519 private key without a passphrase; null to leave commits
///   unsigned
public record CommitRequest(
    OutputTree outputs,
    List<Target> targets,
    Provenance provenance,
    Author author,
    Instant time,
    @Nullable Path signKey) {
  /// Copies the targets; a cluster given twice is a fault of the caller.
  public CommitRequest {
    targets = List.copyOf(targets);
    if (targets.stream().map(Target::cluster).distinct().count() != targets.size()) {
      throw new IllegalArgumentException("each cluster is a target once");
    }
  }
}
