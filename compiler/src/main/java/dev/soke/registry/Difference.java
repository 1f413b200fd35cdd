package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Compares the registry as it was read with the estate.
public final class Difference {
  private final Observed observed;
  private final List<Change> changes = new ArrayList<>();

  private Difference(Observed observed) {
    this.observed = observed;
  }

  /// What changes, profile by profile in the order of the estate, then what it does not know.
  public static List<Change> of(List<Desired> desired, Observed observed) {
    Difference difference = new Difference(observed);
    SequencedMap<Hex, Desired> known = new LinkedHashMap<>();
    desired.forEach(it -> known.put(it.id(), it));
    desired.forEach(difference::profile);
    observed
        .profiles()
        .forEach((id, versions) -> {
          if (!known.containsKey(id)) difference.stranger(id, versions.size());
        });
    return List.copyOf(difference.changes);
  }

  private void profile(Desired desired) {
    List<Version> there = observed.versions(desired.id());
    for (Draft draft : desired.drafts()) {
      changes.add(
          draft.version() > there.size()
              ? new Change.Publish(desired.name(), draft)
              : kept(desired, draft, there.get((int) draft.version() - 1)));
    }
    for (int n = desired.drafts().size(); n < there.size(); n++) {
      changes.add(drift(desired, n + 1, "a version that the estate does not have"));
    }
  }

  private Change kept(Desired desired, Draft draft, Version there) {
    if (!there.isOf(draft)) return drift(desired, draft.version(), "another content");
    for (Desired.Revocation revocation : desired.revocations()) {
      if (revocation.version() == draft.version())
        return revoked(desired, draft, there, revocation);
    }
    return there.revokedFrom() == 0
        ? new Change.Unchanged(desired.name(), draft.profileId(), draft.version())
        : drift(desired, draft.version(), "a revocation that the estate does not have");
  }

  /// The registry starts a revocation at the later of the time it is given and its own, so one that
  /// has begun cannot be moved, and one to come can be brought forward only.
  private Change revoked(
      Desired desired, Draft draft, Version there, Desired.Revocation revocation) {
    long from = there.revokedFrom();
    boolean later = from > revocation.from() && from > observed.block().timestamp();
    return from == 0 || later
        ? new Change.Revoke(desired.name(), draft.profileId(), draft.contentHash(), revocation)
        : new Change.Unchanged(desired.name(), draft.profileId(), draft.version());
  }

  private void stranger(Hex id, int versions) {
    changes.add(new Change.Drift("", id, versions, "a profile that the estate does not have"));
  }

  private static Change drift(Desired desired, long version, String problem) {
    return new Change.Drift(desired.name(), desired.id(), version, problem);
  }
}
