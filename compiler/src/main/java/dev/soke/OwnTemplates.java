package dev.soke;

import dev.soke.check.Fact;
import dev.soke.check.OnMachines;
import dev.soke.emit.proxmox.OwnManifests;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.List;

/// The templates that people wrote for controllers of their own, filled with what is there: they
/// are asked of estates that can be built.
record OwnTemplates(Estate estate) {
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    estate
        .pves()
        .values()
        .forEach(pve ->
            new OwnManifests(estate, pve)
                .faults()
                .forEach(it ->
                    facts.add(
                        new OnMachines.MachineFault(
                            "manifest-refused", it.guest(), it.why(), "", "", it.span()))));
    return facts;
  }
}
