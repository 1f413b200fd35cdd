package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.List;

/// A profile as the estate wants it.
///
/// @param name `NAMESPACE/NAME`
/// @param drafts its versions, version 1 first
/// @param revocations its versions that are to end early
public record Desired(String name, List<Draft> drafts, List<Revocation> revocations) {
  /// The early end of a version.
  ///
  /// @param from the first second it is revoked, since 1970
  /// @param reasonHash the hash of the reason as the estate states it
  public record Revocation(long version, long from, Hex reasonHash) {}

  /// Copies what it is given.
  public Desired {
    drafts = List.copyOf(drafts);
    revocations = List.copyOf(revocations);
    if (drafts.isEmpty()) throw new IllegalArgumentException("a profile has a version");
  }

  /// Its id.
  public Hex id() {
    return drafts.getFirst().profileId();
  }
}
