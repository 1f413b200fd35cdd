package dev.soke.emit.rollout;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.emit.Deployment;
import dev.soke.emit.Yaml;
import dev.soke.model.Accept;
import dev.soke.model.Profile;
import dev.soke.model.Wave;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `clusters/<id>/acceptance.yaml` and `gates.yaml`: what shows that a cluster works, and what must
/// hold before it changes. Neither is written when it would be empty.
record ClusterChecks(Deployment deployment, @Nullable Wave wave) {
  List<Artifact> artifacts() {
    List<Artifact> artifacts = new ArrayList<>();
    List<Data> checks = checks();
    if (!checks.isEmpty()) {
      artifacts.add(
          Yaml.artifact(
              path("acceptance.yaml"),
              root().put("checks", Data.sequence(checks)).build(),
              "acceptance.schema.json"));
    }
    if (wave != null && !wave.gates().isEmpty()) {
      Data gates = new GateList(deployment.estate(), wave).data();
      artifacts.add(
          Yaml.artifact(
              path("gates.yaml"),
              root().put("wave", Data.text(wave.name())).put("gates", gates).build(),
              "gates.schema.json"));
    }
    return artifacts;
  }

  private String path(String file) {
    return "clusters/" + deployment.name() + "/" + file;
  }

  private Data.MappingBuilder root() {
    var name = deployment.cluster().name();
    return Data.mapping(name.span()).put("cluster", Data.text(name));
  }

  private List<Data> checks() {
    List<Data> checks = new ArrayList<>();
    for (Profile profile : deployment.closure().profiles()) {
      profile.accepts().forEach(it -> checks.add(check(profile, it)));
    }
    return checks;
  }

  private Data check(Profile profile, Accept accept) {
    var metric = Declared.in(deployment.estate().metrics(), accept.metric());
    return Data.mapping(accept.name().span())
        .put("id", Data.text(accept.name()))
        .put("profile", Data.text(profile.name()))
        .put("claim", Data.text(accept.claim()))
        .put("metric", Data.text(accept.metric()))
        .put("service", Data.text(metric.service()))
        .build();
  }
}
