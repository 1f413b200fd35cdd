package dev.soke.emit.rollout;

import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.emit.Rollout;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.util.ArrayList;
import java.util.List;

/// Writes each wave with its gates, and for each cluster what must hold and what people review.
public final class RolloutEmitter implements Emitter {
  @Override
  public String name() {
    return "rollout";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    Rollout rollout = Rollout.of(estate);
    List<Artifact> artifacts = new ArrayList<>();
    for (int order = 0; order < rollout.waves().size(); order++) {
      artifacts.addAll(new WaveFolder(estate, rollout.waves().get(order), order + 1).artifacts());
    }
    for (Deployment deployment : Deployment.all(estate)) {
      Wave wave = rollout.wave(deployment.name());
      artifacts.addAll(new ClusterChecks(deployment, wave).artifacts());
      artifacts.add(new ReviewPage(deployment, wave).artifact());
    }
    return artifacts;
  }
}
