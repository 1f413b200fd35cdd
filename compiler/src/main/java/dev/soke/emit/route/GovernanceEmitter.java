package dev.soke.emit.route;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;

/// Writes jurisdictions, policy profiles, the coverage of routes, proofs about their ways,
/// controls, and the status of subsystems. An estate without any of them gets no file of it.
public final class GovernanceEmitter implements Emitter {
  @Override
  public String name() {
    return "governance";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    if (!estate.jurisdictions().isEmpty()) {
      artifacts.add(JurisdictionCatalog.artifact(estate));
    }
    if (!estate.policyProfiles().isEmpty()) {
      artifacts.add(PolicyProfileList.artifact(estate));
    }
    if (!estate.routes().isEmpty()) {
      artifacts.add(CoverageMatrix.artifact(estate));
    }
    artifacts.addAll(WayProof.artifacts(estate));
    artifacts.addAll(new Manifest(estate).artifacts());
    if (!estate.controls().isEmpty() || !estate.councils().isEmpty()) {
      artifacts.add(ControlMap.artifact(estate));
    }
    if (!estate.subsystems().isEmpty()) {
      artifacts.add(StatusMap.artifact(estate));
    }
    return artifacts;
  }
}
