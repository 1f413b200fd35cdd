package dev.soke.emit.inventory;

import dev.soke.analysis.StartTime;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.emit.Deployment;
import dev.soke.emit.Rollout;
import dev.soke.emit.Times;
import dev.soke.emit.Yaml;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Onion;
import dev.soke.model.Site;
import dev.soke.model.Wave;
import dev.soke.source.Located;
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
    Site site = Declared.in(deployment.estate().sites(), deployment.cluster().site());
    Data.MappingBuilder cluster =
        Data.mapping(name.span())
            .put("id", Data.text(name))
            .put("site", Data.text(deployment.cluster().site()))
            .put("profiles", Data.texts(deployment.profiles()))
            .put("planes", Data.texts(deployment.planeNames()))
            .put(
                "startTimeout",
                Data.text(Times.words(StartTime.of(deployment.estate(), deployment.closure()))));
    if (site.region() != null) {
      cluster.put("region", Data.text(site.region()));
    }
    cluster.putUnlessEmpty("onions", onions(deployment.cluster()));
    if (wave != null) {
      cluster.put("wave", Data.text(wave.name()));
    }
    return cluster.build();
  }

  private static Data onions(Cluster cluster) {
    List<Data> onions = new ArrayList<>();
    for (Onion onion : cluster.onions()) {
      onions.add(
          Data.mapping(onion.span())
              .put("plane", Data.text(onion.plane()))
              .put("host", Data.text(onion.host()))
              .build());
    }
    return Data.sequence(onions);
  }

  private static Data wave(Wave wave) {
    return Data.mapping(wave.name().span())
        .put("name", Data.text(wave.name()))
        .put("after", Data.texts(wave.after()))
        .put("soak", Data.text(Times.words(wave.soak().value()), wave.soak().span()))
        .put("clusters", Data.texts(wave.clusters()))
        .putUnlessEmpty("gates", Data.texts(wave.gates()))
        .build();
  }
}
