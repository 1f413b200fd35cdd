package dev.soke.emit.compose;

import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;

/// Writes the one compose file of the estate, and for each cluster the file of what it runs.
public final class ComposeEmitter implements Emitter {
  @Override
  public String name() {
    return "compose";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    WholeEstate whole = new WholeEstate(estate);
    artifacts.add(new ComposeFile(whole).at("infrastructure/compose/docker-compose.yml"));
    for (Deployment deployment : Deployment.all(estate)) {
      OneCluster cluster = new OneCluster(deployment);
      artifacts.add(new ComposeFile(cluster).at("clusters/" + deployment.name() + "/compose.yaml"));
    }
    return artifacts;
  }
}
