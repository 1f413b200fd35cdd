package dev.soke.emit;

import dev.soke.emit.acl.AclEmitter;
import dev.soke.emit.besu.BesuEmitter;
import dev.soke.emit.compliance.ComplianceEmitter;
import dev.soke.emit.compose.ComposeEmitter;
import dev.soke.emit.compose.ConfigEmitter;
import dev.soke.emit.decision.DecisionEmitter;
import dev.soke.emit.inventory.InventoryEmitter;
import dev.soke.emit.lock.Lock;
import dev.soke.emit.plan.PlanEmitter;
import dev.soke.emit.policy.PolicyEmitter;
import dev.soke.emit.proxmox.ProxmoxEmitter;
import dev.soke.emit.registry.RegistryEmitter;
import dev.soke.emit.rollout.RolloutEmitter;
import dev.soke.emit.route.GovernanceEmitter;
import dev.soke.emit.secret.SecretEmitter;
import dev.soke.model.Estate;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every back end.
public final class Emitters {
  private static final List<Emitter> REACH = List.of(new ComposeEmitter(), new AclEmitter());

  private static final List<Emitter> ALL =
      List.of(
          REACH.getFirst(),
          new ConfigEmitter(),
          new InventoryEmitter(),
          REACH.getLast(),
          new PolicyEmitter(),
          new SecretEmitter(),
          new RolloutEmitter(),
          new BesuEmitter(),
          new ProxmoxEmitter(),
          new PlanEmitter(),
          new DecisionEmitter(),
          new GovernanceEmitter(),
          new RegistryEmitter(),
          new ComplianceEmitter());

  private Emitters() {}

  /// The back ends in the order they run; none reads the files of another.
  public static List<Emitter> all() {
    return ALL;
  }

  /// The files of a valid estate that say who can reach whom, in the words that the plane proof
  /// reads. They are those of a build, at a fraction of its cost.
  public static List<Artifact> emitReach(Estate estate) {
    return REACH.stream().flatMap(emitter -> emitter.emit(estate).stream()).toList();
  }

  /// All files of a valid estate, and last the lock over them.
  ///
  /// @param sources the texts the estate was read from
  public static List<Artifact> emitAll(Estate estate, List<Source> sources) {
    return emitAll(estate, sources, null);
  }

  /// The same of an estate with an overlay.
  ///
  /// @param overlay the name of the overlay, which the lock tells, or null for none
  public static List<Artifact> emitAll(
      Estate estate, List<Source> sources, @Nullable String overlay) {
    List<Artifact> artifacts = new ArrayList<>();
    ALL.forEach(emitter -> artifacts.addAll(emitter.emit(estate)));
    artifacts.add(Lock.of(estate, sources, overlay, artifacts));
    return artifacts;
  }
}
