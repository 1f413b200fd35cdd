package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What to send to bring a registry from what was read to what is wanted. What narrows never waits
/// for what widens: revocations are a plan of their own.
///
/// @param observed what it was made from; void when the registry has moved on
public record Plan(Observed observed, List<Operation> operations) {
  /// The most gas of one transaction (EIP-7825).
  public static final long MOST_GAS = 16_777_216;

  /// Gas of a batch and of each profile in it, a quarter above what was measured.
  private static final long BATCH_GAS = 120_000;

  private static final long PROFILE_GAS = 195_000;
  private static final long REVOKE_GAS = 120_000;

  /// How many versions one transaction publishes.
  public static final int BATCH = (int) ((MOST_GAS - BATCH_GAS) / PROFILE_GAS);

  /// Copies what it is given.
  public Plan {
    operations = List.copyOf(operations);
  }

  /// Ends versions early, one call each.
  public static Plan narrowing(Observed observed, List<Change> changes) {
    RegistryCalls calls = new RegistryCalls(observed.registry());
    List<Operation> operations = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Revoke it) {
        Desired.Revocation end = it.revocation();
        Call call =
            calls.revoke(
                it.profileId(), end.version(), it.contentHash(), end.from(), end.reasonHash());
        operations.add(
            new Operation(
                call,
                List.of(it),
                observed.epoch(),
                observed.epoch(),
                observed.setRoot(),
                REVOKE_GAS));
      }
    }
    return new Plan(observed, operations);
  }

  /// Publishes versions, as many in one call as its gas permits. Each call expects the epoch that
  /// the one before leaves, so they take effect in their order or not at all.
  ///
  /// @param sourceCommit the commit of the estate, for people who look it up
  public static Plan widening(Observed observed, List<Change> changes, Hex sourceCommit) {
    List<Change.Publish> drafts =
        changes.stream()
            .filter(Change.Publish.class::isInstance)
            .map(Change.Publish.class::cast)
            .toList();
    PolicySet set = PolicySet.of(observed);
    List<Operation> operations = new ArrayList<>();
    for (int from = 0; from < drafts.size(); from += BATCH) {
      List<Change.Publish> batch = drafts.subList(from, Math.min(from + BATCH, drafts.size()));
      set = set.with(batch.stream().map(Change.Publish::draft).toList());
      operations.add(publish(observed, batch, set, operations.size(), sourceCommit));
    }
    return new Plan(observed, operations);
  }

  private static Operation publish(
      Observed observed, List<Change.Publish> batch, PolicySet set, int step, Hex sourceCommit) {
    long epoch = observed.epoch() + step;
    List<Draft> drafts = batch.stream().map(Change.Publish::draft).toList();
    Call call =
        new RegistryCalls(observed.registry()).publish(drafts, epoch, set.root(), sourceCommit);
    long gas = BATCH_GAS + PROFILE_GAS * batch.size();
    return new Operation(call, List.copyOf(batch), epoch, epoch + 1, set.root(), gas);
  }

  /// Its name: the hash of the canonical form of what it was made from and of its operations.
  public Hex id() {
    SequencedMap<String, String> said = new LinkedHashMap<>();
    said.put("chainId", String.valueOf(observed.chainId()));
    said.put("registry", observed.registry().toString());
    said.put("codeHash", observed.codeHash().toString());
    said.put("epoch", String.valueOf(observed.epoch()));
    said.put("setRoot", observed.setRoot().toString());
    for (int i = 0; i < operations.size(); i++) {
      said.put("operation " + i, operations.get(i).id().toString());
    }
    return Word.hash(Hex.of(CanonicalJson.of(said)));
  }
}
