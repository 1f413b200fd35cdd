package dev.soke.emit.secret;

import dev.soke.analysis.SecretDemand;
import dev.soke.emit.Artifact;
import dev.soke.emit.Deployment;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.ArrayList;
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
    return artifacts;
  }
}
