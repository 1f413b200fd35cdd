package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A registry of our own, as simple as it can be: it does what a plan tells it, or refuses.
final class Ledger {
  static final EvmAddress REGISTRY = account(1);
  static final Hex COMMIT = Word.hash("commit");

  private final SequencedMap<Hex, List<Version>> profiles = new LinkedHashMap<>();
  private long epoch;
  private Hex root = Word.ZERO;
  private long now = 1_000;

  static EvmAddress account(int number) {
    return new EvmAddress(new Hex("0".repeat(39) + number));
  }

  /// A draft of a version whose predecessor is known by its number alone.
  static Draft draft(String name, int version) {
    return new Draft(
        Draft.id("test", name),
        Word.hash(name + " " + version),
        version == 1 ? Word.ZERO : Word.hash(name + " " + (version - 1)),
        Word.hash("jurisdictions"),
        Word.hash("routes"),
        2_000L + version,
        0,
        version,
        8000,
        1,
        "");
  }

  static Desired desired(String name, int versions, Desired.Revocation... revocations) {
    List<Draft> drafts = new ArrayList<>();
    for (int version = 1; version <= versions; version++) drafts.add(draft(name, version));
    return new Desired("test/" + name, drafts, List.of(revocations));
  }

  static Ledger withTwoProfiles() {
    Ledger ledger = new Ledger();
    List<Desired> desired = List.of(desired("one", 2), desired("two", 1));
    ledger.take(
        Plan.widening(ledger.observed(), Difference.of(desired, ledger.observed()), COMMIT));
    return ledger;
  }

  Observed observed() {
    return new Observed(
        138,
        Word.hash("genesis"),
        REGISTRY,
        account(3),
        Word.hash("code"),
        Observed.Domain.OURS,
        new Observed.Block(7, Word.hash("block"), now),
        epoch,
        root,
        false,
        profiles,
        new LinkedHashMap<>(Map.of(account(2), 3L)),
        List.of(new Observed.Access(account(2), "publishBatch", false, 86_400)));
  }

  void passUntil(long time) {
    now = time;
  }

  /// Does what the plan says; an operation of another epoch refuses it and all that follow.
  void take(Plan plan) {
    for (Operation operation : plan.operations()) {
      if (operation.epoch() != epoch) throw new IllegalStateException("stale epoch");
      operation.changes().forEach(this::take);
      if (operation.epochAfter() != epoch) root = operation.rootAfter();
      epoch = operation.epochAfter();
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.Publish publish -> publish(publish.draft());
      case Change.Revoke revoke -> revoke(revoke);
      case Change.Unchanged _, Change.Drift _ -> throw new IllegalStateException("no operation");
    }
  }

  private void publish(Draft draft) {
    List<Version> versions = profiles.computeIfAbsent(draft.profileId(), _ -> new ArrayList<>());
    Hex before = versions.isEmpty() ? Word.ZERO : versions.getLast().contentHash();
    if (draft.version() != versions.size() + 1 || !draft.expectedPrevHash().equals(before)) {
      throw new IllegalStateException("stale base");
    }
    versions.add(
        new Version(
            draft.contentHash(),
            before,
            draft.jurisdictionsRoot(),
            draft.routesRoot(),
            draft.validFrom(),
            draft.validUntil(),
            0,
            draft.minConfidenceBps(),
            draft.schemaVersion()));
  }

  private void revoke(Change.Revoke revoke) {
    List<Version> versions = profiles.getOrDefault(revoke.profileId(), List.of());
    Version it = versions.get((int) revoke.version() - 1);
    long start = Math.max(revoke.revocation().from(), now);
    if (it.revokedFrom() != 0 && start >= it.revokedFrom()) {
      throw new IllegalStateException("not narrower");
    }
    versions.set(
        (int) revoke.version() - 1,
        new Version(
            it.contentHash(),
            it.prevHash(),
            it.jurisdictionsRoot(),
            it.routesRoot(),
            it.validFrom(),
            it.validUntil(),
            start,
            it.minConfidenceBps(),
            it.schemaVersion()));
  }
}
