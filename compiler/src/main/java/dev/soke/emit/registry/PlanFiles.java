package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.ethereum.EvmAddress;
import dev.soke.registry.Change;
import dev.soke.registry.Observed;
import dev.soke.registry.Operation;
import dev.soke.registry.Plan;
import dev.soke.registry.Prepared;
import dev.soke.registry.PreparedFile;
import java.util.ArrayList;
import java.util.List;

/// What lies between a registry as it was read and as it is to be: the difference, and for each
/// plan its operations, its unsigned transactions, its calls and its page. Nothing but a difference
/// where both are the same.
record PlanFiles(RegistryState state) {
  List<Artifact> artifacts() {
    Observed observed = state.observed();
    if (observed == null) return List.of();
    Folder folder = new Folder(state);
    List<Artifact> files = new ArrayList<>();
    files.add(difference(folder));
    for (Plan plan : state.plans()) {
      String of = word(plan) + "/";
      EvmAddress sender = state.sender(plan);
      files.add(plan(folder.path(of + "plan.json"), plan, sender));
      files.add(
          folder.text(
              of + "txs.unsigned.json", PreparedFile.write(plan, Prepared.of(plan, sender))));
      for (Operation operation : plan.operations()) {
        String name = operation.id().digits().substring(0, 16);
        files.add(folder.text(of + "calldata/" + name + ".hex", operation.call().data() + "\n"));
      }
      files.addAll(new SafeFiles(state, folder, of).artifacts(plan, sender));
      files.addAll(new HeldFiles(state, folder, of).artifacts(plan, sender));
    }
    files.addAll(new Review(state).artifacts());
    return files;
  }

  /// What a plan does to what is permitted: it `revokes` or `publishes`.
  static String word(Plan plan) {
    boolean narrows = plan.operations().getFirst().changes().getFirst() instanceof Change.Revoke;
    return narrows ? "revoke" : "publish";
  }

  private Artifact difference(Folder folder) {
    List<Data> changes =
        state.changes().stream()
            .map(it ->
                Data.mapping()
                    .put("profile", Data.text(it.profileId().toString()))
                    .put("version", Data.whole(it.version()))
                    .put("change", Data.text(it.word()))
                    .build())
            .toList();
    Data root =
        Data.mapping(state.registry().name().span())
            .put("schemaVersion", Data.whole(1))
            .put("inSync", Data.flag(state.plans().isEmpty()))
            .put("changes", Data.sequence(changes))
            .build();
    return Json.artifact(folder.path("diff.json"), root, "registry-diff.schema.json");
  }

  private Artifact plan(String path, Plan plan, EvmAddress sender) {
    Observed observed = plan.observed();
    Data root =
        Data.mapping(state.registry().name().span())
            .put("schemaVersion", Data.whole(1))
            .put("planId", Data.text(plan.id().toString()))
            .put("chainId", Data.whole(observed.chainId()))
            .put("registry", Data.text(observed.registry().checksummed()))
            .put("codeHash", Data.text(observed.codeHash().toString()))
            .put("sender", Data.text(sender.checksummed()))
            .put("epoch", Data.whole(observed.epoch()))
            .put("setRoot", Data.text(observed.setRoot().toString()))
            .put(
                "operations",
                Data.sequence(plan.operations().stream().map(PlanFiles::operation).toList()))
            .build();
    return Json.artifact(path, root, "registry-plan.schema.json");
  }

  private static Data operation(Operation operation) {
    return Data.mapping()
        .put("id", Data.text(operation.id().toString()))
        .put("function", Data.text(operation.call().function().name()))
        .put("epochBefore", Data.whole(operation.epoch()))
        .put("epochAfter", Data.whole(operation.epochAfter()))
        .put("setRootAfter", Data.text(operation.rootAfter().toString()))
        .put("gas", Data.whole(operation.gas()))
        .build();
  }
}
