package dev.soke.emit.compose;

import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.List;

/// Writes for each cluster the files that its services read.
public final class ConfigEmitter implements Emitter {
  @Override
  public String name() {
    return "config";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    return Deployment.all(estate).stream().flatMap(it -> Configs.artifacts(it).stream()).toList();
  }
}
