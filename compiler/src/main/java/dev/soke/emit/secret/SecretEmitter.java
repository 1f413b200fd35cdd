package dev.soke.emit.secret;

import dev.soke.analysis.SecretDemand;
import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Writes which secrets must lie in `secrets/`, and for whom they are to be sealed.
public final class SecretEmitter implements Emitter {
  @Override
  public String name() {
    return "secret";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<SecretDemand> demands = new ArrayList<>();
    Deployment.all(estate).forEach(it -> demands.addAll(it.secrets()));
    List<Artifact> artifacts = new ArrayList<>();
    if (!estate.secrets().isEmpty()) {
      artifacts.add(RequiredSecrets.artifact(estate, demands));
    }
    if (!estate.recipients().isEmpty()) {
      artifacts.add(SopsRules.artifact(estate, demands));
    }
    demands.forEach(it -> addSealed(artifacts, estate, it));
    return artifacts;
  }

  /// What people sealed is handed on to the byte.
  private static void addSealed(List<Artifact> artifacts, Estate estate, SecretDemand demand) {
    Source sealed = estate.contents().sealed().get(demand.path());
    if (sealed != null) {
      List<Span> origins = List.of(demand.secret().name().span(), demand.cluster().name().span());
      long lines = sealed.text().lines().count();
      artifacts.add(
          new Artifact(
              demand.path(),
              sealed.text(),
              Collections.nCopies(Math.toIntExact(lines), origins),
              null));
    }
  }
}
