package dev.soke.registry;

import dev.soke.ethereum.Hex;

/// One version of a profile as the registry keeps it.
///
/// @param validFrom the first second in force, since 1970
/// @param validUntil the first second no longer in force; 0 for an open end
/// @param revokedFrom the first second it is revoked; 0 when it is not
public record Version(
    Hex contentHash,
    Hex prevHash,
    Hex jurisdictionsRoot,
    Hex routesRoot,
    long validFrom,
    long validUntil,
    long revokedFrom,
    int minConfidenceBps,
    int schemaVersion) {
  /// Whether it is what a draft would make of it.
  public boolean isOf(Draft draft) {
    return contentHash.equals(draft.contentHash())
        && prevHash.equals(draft.expectedPrevHash())
        && jurisdictionsRoot.equals(draft.jurisdictionsRoot())
        && routesRoot.equals(draft.routesRoot())
        && validFrom == draft.validFrom()
        && validUntil == draft.validUntil()
        && minConfidenceBps == draft.minConfidenceBps()
        && schemaVersion == draft.schemaVersion();
  }
}
