package dev.soke.emit.registry;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.model.Registry;
import java.util.ArrayList;
import java.util.List;

/// Writes, for each registry of policy profiles, what it is to hold, and once it was read, what has
/// to be sent.
public final class RegistryEmitter implements Emitter {
  @Override
  public String name() {
    return "registry";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Registry registry : estate.registries().values()) {
      RegistryState state = new RegistryState(estate, registry);
      artifacts.addAll(new WantedFiles(state).artifacts());
      artifacts.addAll(new PlanFiles(state).artifacts());
    }
    return artifacts;
  }
}
