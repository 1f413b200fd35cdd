package dev.soke.emit.acl;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import java.util.ArrayList;
import java.util.List;

/// Writes, for each plane, who may call whom on it and across its gateways.
public final class AclEmitter implements Emitter {
  @Override
  public String name() {
    return "acl";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<AclRule> rules = AclRule.all(estate);
    List<Artifact> artifacts = new ArrayList<>();
    for (Plane plane : estate.planes().values()) {
      artifacts.add(new PlaneAcl(estate, plane, rules).artifact());
    }
    return artifacts;
  }
}
