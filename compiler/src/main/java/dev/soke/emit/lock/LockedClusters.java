package dev.soke.emit.lock;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.emit.Rollout;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.util.List;

/// The clusters of a build: what each runs, when it changes, and the digest of its own files.
record LockedClusters(Estate estate, List<Artifact> outputs) {
  Data data() {
    Rollout rollout = Rollout.of(estate);
    Data.MappingBuilder clusters = Data.mapping();
    for (Deployment deployment : Deployment.all(estate)) {
      clusters.put(deployment.name(), cluster(deployment, rollout));
    }
    return clusters.build();
  }

  private Data cluster(Deployment deployment, Rollout rollout) {
    Data.MappingBuilder cluster =
        Data.mapping(deployment.cluster().name().span())
            .put("closureSha256", Data.text(closure(deployment)));
    Wave wave = rollout.wave(deployment.name());
    if (wave != null) {
      cluster.put("order", Data.whole(rollout.order(deployment.name()), wave.name().span()));
    }
    cluster
        .put("planes", Data.texts(deployment.planeNames()))
        .put("profiles", Data.texts(deployment.profiles()))
        .put("projectName", Data.text(deployment.projectName()));
    if (wave != null) {
      cluster.put("wave", Data.text(wave.name()));
    }
    return cluster.build();
  }

  private String closure(Deployment deployment) {
    return Digests.of(
        outputs.stream()
            .filter(output -> LockedOutputs.belongs(output, deployment.cluster()))
            .map(LockedFile::of)
            .toList());
  }
}
