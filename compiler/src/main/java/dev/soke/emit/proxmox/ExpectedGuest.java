package dev.soke.emit.proxmox;

import dev.soke.emit.Artifact;
import dev.soke.model.Container;
import dev.soke.model.Vm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// `expected/qemu-server/<vmid>.conf`: a guest as its host is to have it, for whoever compares.
record ExpectedGuest(Place place, Machine machine) {
  Artifact artifact() {
    List<Setting> settings = new ArrayList<>(GuestSettings.of(place, machine));
    for (Volume volume : Volume.all(place, machine)) {
      settings.add(disk(volume));
    }
    Snippets snippets = Snippets.of(place, machine);
    if (snippets != null) {
      settings.add(
          new Setting(
              VmSettings.DRIVE,
              drive(snippets) + ",media=cdrom",
              List.of(snippets.cloudInit().span())));
    }
    settings.sort(Comparator.comparing(Setting::key));
    Lines lines = new Lines();
    settings.forEach(it -> lines.add(it.key() + ": " + it.value(), it.origins()));
    String folder =
        switch (machine.guest()) {
          case Vm _ -> "qemu-server";
          case Container _ -> "lxc";
        };
    return lines.artifact(place.path("expected/" + folder + "/" + machine.vmid() + ".conf"));
  }

  private Setting disk(Volume volume) {
    String options = DiskOptions.withSize(machine.guest(), volume.disk());
    return new Setting(volume.slot(), volume.id() + "," + options, volume.origins());
  }

  private String drive(Snippets snippets) {
    return Volume.drive(place, machine, snippets.drive());
  }
}
