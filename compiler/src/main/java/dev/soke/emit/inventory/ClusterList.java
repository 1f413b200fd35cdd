package dev.soke.emit.inventory;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Deployment;
import dev.soke.emit.Rollout;
import dev.soke.emit.Yaml;
import dev.soke.model.Estate;
import dev.soke.model.Wave;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `clusters/clusters.yaml`: what there is, and in which order it changes.
record ClusterList(Estate estate) {
  Artifact artifact() {
    Rollout rollout = Rollout.of(estate);
    Located<String> name = estate.header().name();
    Data root =
        Data.mapping(name.span())
            .put("estate", Data.text(name))
            .put("clusters", clusters(rollout))
            .put("waves", Data.sequence(rollout.waves().stream().map(ClusterList::wave).toList()))
            .build();
    return Yaml.artifact("clusters/clusters.yaml", root, "clusters.schema.json");
  }

  private Data clusters(Rollout rollout) {
    List<Data> clusters = new ArrayList<>();
    for (Deployment deployment : Deployment.all(estate)) {
      clusters.add(cluster(deployment, rollout.wave(deployment.name())));
    }
    return Data.sequence(clusters);
  }

  private static Data cluster(Deployment deployment, @Nullable Wave wave) {
    Located<String> name = deployment.cluster().name();
    Data.MappingBuilder cluster =
        Data.mapping(name.span())
            .put("id", Data.text(name))
            .put("site", Data.text(deployment.cluster().site()))
            .put("profiles", Data.texts(deployment.profiles()))
            .put("planes", Data.texts(deployment.planeNames()));
    if (wave != null) {
      cluster.put("wave", Data.text(wave.name()));
    }
    return cluster.build();
  }

  private static Data wave(Wave wave) {
    return Data.mapping(wave.name().span())
        .put("name", Data.text(wave.name()))
        .put("after", Data.texts(wave.after()))
        .put("soak", Data.text(soak(wave.soak().value()), wave.soak().span()))
        .put("clusters", Data.texts(wave.clusters()))
        .build();
  }

  /// A time in the largest unit up to hours that needs no fraction, such as `2h` or `90m`.
  private static String soak(Duration time) {
    if (!time.isZero() && time.equals(Duration.ofHours(time.toHours()))) {
      return time.toHours() + "h";
    }
    if (!time.isZero() && time.equals(Duration.ofMinutes(time.toMinutes()))) {
      return time.toMinutes() + "m";
    }
    return time.toSeconds() + "s";
  }
}
