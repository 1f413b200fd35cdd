package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.model.Registry;
import dev.soke.registry.Call;
import dev.soke.registry.MultiSend;
import dev.soke.registry.Operation;
import dev.soke.registry.Plan;
import dev.soke.registry.SafeBatch;
import dev.soke.registry.SafeTransaction;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the owners of a Safe load and sign: `safe-batch.json` for its transaction builder, and
/// `safe-tx.json` with the hash that their wallets show, where the number of its next transaction
/// is known.
///
/// @param of the folder of the plan within that of the registry
record SafeFiles(RegistryState state, Folder folder, String of) {
  List<Artifact> artifacts(Plan plan) {
    Registry registry = state.registry();
    Located<EvmAddress> safe = registry.safe();
    if (safe == null) return List.of();
    List<Call> calls = plan.operations().stream().map(Operation::call).toList();
    // A file says when it was made; the block that was read is as late as it can know.
    long time = plan.observed().block().timestamp() * 1000;
    String name = registry.name() + ": " + PlanFiles.word(plan);
    List<Artifact> files = new ArrayList<>();
    files.add(
        folder.text(
            of + "safe-batch.json",
            SafeBatch.write(safe.value(), state.chainId(), time, name, calls)));
    SafeTransaction transaction = transaction(safe.value(), calls);
    if (transaction != null) files.add(transaction(transaction));
    return files;
  }

  /// One call as it is, several through the contract that takes them apart; null where the Safe
  /// lacks one, or its number.
  private @Nullable SafeTransaction transaction(EvmAddress safe, List<Call> calls) {
    Located<Long> nonce = state.registry().safeNonce();
    Located<EvmAddress> multi = state.registry().multiSend();
    if (nonce == null || (calls.size() > 1 && multi == null)) return null;
    Call first = calls.getFirst();
    return calls.size() == 1 || multi == null
        ? new SafeTransaction(safe, state.chainId(), first.to(), first.data(), 0, nonce.value())
        : new SafeTransaction(
            safe, state.chainId(), multi.value(), MultiSend.of(calls), 1, nonce.value());
  }

  private Artifact transaction(SafeTransaction it) {
    Data root =
        Data.mapping(state.registry().name().span())
            .put("schemaVersion", Data.whole(1))
            .put("safe", Data.text(it.safe().checksummed()))
            .put("chainId", Data.whole(it.chainId()))
            .put("nonce", Data.whole(it.nonce()))
            .put("to", Data.text(it.to().checksummed()))
            .put("operation", Data.whole(it.operation()))
            .put("data", text(it.data()))
            .put("domain", text(it.domain()))
            .put("safeTxHash", text(it.hash()))
            .build();
    return Json.artifact(
        folder.path(of + "safe-tx.json"), root, "registry-safe-transaction.schema.json");
  }

  private static Data text(Hex hex) {
    return Data.text(hex.toString());
  }
}
