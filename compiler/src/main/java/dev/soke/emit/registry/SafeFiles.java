package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.Call;
import dev.soke.registry.MultiSend;
import dev.soke.registry.Operation;
import dev.soke.registry.Plan;
import dev.soke.registry.Prepared;
import dev.soke.registry.SafeBatch;
import dev.soke.registry.SafeTransaction;
import dev.soke.registry.ScheduledCall;
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
  /// What is agreed to at once.
  ///
  /// @param suffix of the names of its files
  private record Step(String suffix, List<Call> calls) {}

  List<Artifact> artifacts(Plan plan, EvmAddress sender) {
    Located<EvmAddress> safe = state.registry().safe();
    if (safe == null) return List.of();
    List<Artifact> files = new ArrayList<>();
    List<Step> steps = steps(plan, sender);
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      files.add(batch(plan, safe.value(), step));
      SafeTransaction transaction = transaction(safe.value(), step.calls(), at);
      if (transaction != null) files.add(transaction(transaction, step.suffix()));
    }
    return files;
  }

  /// The calls as they are, or where the sender has a delay, first what has the manager hold them,
  /// and later what has it make them.
  private static List<Step> steps(Plan plan, EvmAddress sender) {
    List<Call> calls = plan.operations().stream().map(Operation::call).toList();
    boolean held =
        Prepared.of(plan, sender).stream().anyMatch(it -> it.stage() != Prepared.Stage.CALL);
    if (!held) return List.of(new Step("", calls));
    EvmAddress manager = plan.observed().manager();
    List<ScheduledCall> waiting =
        calls.stream().map(it -> new ScheduledCall(manager, sender, it)).toList();
    return List.of(
        new Step("-schedule", waiting.stream().map(it -> it.schedule(0)).toList()),
        new Step("-execute", waiting.stream().map(ScheduledCall::execute).toList()));
  }

  private Artifact batch(Plan plan, EvmAddress safe, Step step) {
    // A file says when it was made; the block that was read is as late as it can know.
    long time = plan.observed().block().timestamp() * 1000;
    String name =
        state.registry().name() + ": " + PlanFiles.word(plan) + step.suffix().replace('-', ' ');
    return folder.text(
        of + "safe-batch" + step.suffix() + ".json",
        SafeBatch.write(safe, state.chainId(), time, name, step.calls()));
  }

  /// One call as it is, several through the contract that takes them apart; null where the Safe
  /// lacks one, or its number.
  private @Nullable SafeTransaction transaction(EvmAddress safe, List<Call> calls, int step) {
    Located<Long> nonce = state.registry().safeNonce();
    Located<EvmAddress> multi = state.registry().multiSend();
    if (nonce == null || (calls.size() > 1 && multi == null)) return null;
    Call first = calls.getFirst();
    long number = nonce.value() + step;
    return calls.size() == 1 || multi == null
        ? new SafeTransaction(safe, state.chainId(), first.to(), first.data(), 0, number)
        : new SafeTransaction(safe, state.chainId(), multi.value(), MultiSend.of(calls), 1, number);
  }

  private Artifact transaction(SafeTransaction it, String suffix) {
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
        folder.path(of + "safe-tx" + suffix + ".json"),
        root,
        "registry-safe-transaction.schema.json");
  }

  private static Data text(Hex hex) {
    return Data.text(hex.toString());
  }
}
