package dev.soke.emit.policy;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;

/// Writes what may run where, and whose signatures count.
public final class PolicyEmitter implements Emitter {
  @Override
  public String name() {
    return "policy";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(ImageList.artifact(estate));
    artifacts.add(ProfileList.artifact(estate));
    ContentMatrix content = new ContentMatrix(estate);
    if (!content.isEmpty()) {
      artifacts.add(content.artifact());
    }
    if (!estate.signers().isEmpty()) {
      artifacts.add(AllowedSigners.artifact(estate));
    }
    return artifacts;
  }
}
