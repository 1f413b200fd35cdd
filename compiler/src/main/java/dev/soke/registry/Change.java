package dev.soke.registry;

import dev.soke.ethereum.Hex;

/// What lies between the registry as it was read and as the estate wants it, for one version.
public sealed interface Change {
  /// The id of the profile.
  Hex profileId();

  /// The version that it is about.
  long version();

  /// The word for it in files and on pages.
  default String word() {
    return switch (this) {
      case Unchanged _ -> "unchanged";
      case Publish publish -> publish.draft().version() == 1 ? "publish" : "supersede";
      case Revoke _ -> "revoke";
      case Drift _ -> "drift";
    };
  }

  /// The registry has it as it should be.
  record Unchanged(String name, Hex profileId, long version) implements Change {}

  /// The registry does not have it yet.
  record Publish(String name, Draft draft) implements Change {
    @Override
    public Hex profileId() {
      return draft.profileId();
    }

    @Override
    public long version() {
      return draft.version();
    }
  }

  /// It is to end early, and does not yet.
  record Revoke(String name, Hex profileId, Hex contentHash, Desired.Revocation revocation)
      implements Change {
    @Override
    public long version() {
      return revocation.version();
    }
  }

  /// The registry says something that the estate does not know of; nothing can be planned on it.
  ///
  /// @param name empty when the estate has no such profile
  /// @param problem what the registry has, in words
  record Drift(String name, Hex profileId, long version, String problem) implements Change {}
}
