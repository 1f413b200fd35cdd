package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.ethereum.EvmAddress;
import dev.soke.registry.Operation;
import dev.soke.registry.Plan;
import dev.soke.registry.Prepared;
import dev.soke.registry.ScheduledCall;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// `accessmanager.json`: the operations that an AccessManager holds back, where the sender has a
/// delay: what schedules each, what executes it, and from when until when that is.
///
/// @param of the folder of the plan within that of the registry
record HeldFiles(RegistryState state, Folder folder, String of) {
  List<Artifact> artifacts(Plan plan, EvmAddress sender) {
    List<Data> held = new ArrayList<>();
    for (Prepared prepared : Prepared.of(plan, sender)) {
      if (prepared.stage() == Prepared.Stage.EXECUTE) held.add(operation(plan, sender, prepared));
    }
    if (held.isEmpty()) return List.of();
    Span span = state.registry().name().span();
    Data root =
        Data.mapping(span)
            .put("schemaVersion", Data.whole(1))
            .put("manager", Data.text(plan.observed().manager().checksummed()))
            .put("caller", Data.text(sender.checksummed()))
            .put("operations", Data.sequence(held))
            .build();
    String path = folder.path(of + "accessmanager.json");
    return List.of(Json.artifact(path, root, "registry-held.schema.json"));
  }

  /// Times are seconds after the block in which it is scheduled.
  private static Data operation(Plan plan, EvmAddress sender, Prepared prepared) {
    Operation operation = prepared.operation();
    ScheduledCall call = new ScheduledCall(plan.observed().manager(), sender, operation.call());
    return Data.mapping()
        .put("id", Data.text(call.id().toString()))
        .put("operation", Data.text(operation.id().toString()))
        .put("function", Data.text(operation.call().function().name()))
        .put("schedule", Data.text(call.schedule(0).data().toString()))
        .put("execute", Data.text(call.execute().data().toString()))
        .put("cancel", Data.text(call.cancel().data().toString()))
        .put("earliestAfter", Data.whole(prepared.earliest()))
        .put("latestAfter", Data.whole(prepared.earliest() + ScheduledCall.EXPIRATION))
        .build();
  }
}
