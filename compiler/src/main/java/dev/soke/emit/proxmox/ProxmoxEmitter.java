package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitter;
import dev.soke.model.Estate;
import dev.soke.model.PveCluster;
import java.util.ArrayList;
import java.util.List;

/// Writes, for each cluster of Proxmox VE, what makes its guests and what they are to look like.
public final class ProxmoxEmitter implements Emitter {
  @Override
  public String name() {
    return "proxmox";
  }

  @Override
  public List<Artifact> emit(Estate estate) {
    List<Artifact> artifacts = new ArrayList<>();
    for (PveCluster pve : estate.pves().values()) {
      Place place = Place.of(estate, pve);
      artifacts.addAll(new Terraform(place).artifacts());
      place.machines().forEach(it -> artifacts.add(new ExpectedGuest(place, it).artifact()));
      artifacts.addAll(new Sections(place).artifacts());
      artifacts.addAll(new FirewallText(place).artifacts());
      artifacts.addAll(new Bundle(place).artifacts());
      place.machines().forEach(it -> artifacts.addAll(CloudFiles.of(place, it)));
      artifacts.addAll(new Crossplane(place).artifacts());
      artifacts.addAll(new OwnManifests(estate, pve).artifacts());
      artifacts.addAll(new Inventory(place).artifacts());
      artifacts.add(new Report(place).artifact());
      artifacts.add(new NotCarried(place).artifact());
    }
    return artifacts;
  }
}
