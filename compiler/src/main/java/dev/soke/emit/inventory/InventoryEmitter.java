package dev.soke.emit.inventory;

import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;

/// Writes the list of clusters and, for each, the environment that compose reads.
public final class InventoryEmitter implements Emitter {
  @Override
  public String name() {
    return "inventory";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new ClusterList(estate).artifact());
    for (Deployment deployment : Deployment.all(estate)) {
      artifacts.add(new EnvironmentFile(deployment).artifact());
    }
    return artifacts;
  }
}
