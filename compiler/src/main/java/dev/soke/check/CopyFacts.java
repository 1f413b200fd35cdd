package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Ha;
import dev.soke.model.Replication;
import dev.soke.model.Storage;
import dev.soke.model.StorageType;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Whether disks can be copied to where they are to be, what is lost between copies, and what a
/// guest that is moved leaves behind.
record CopyFacts(Pve pve, Guest guest, List<Fact> facts) {
  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      pve.guests().forEach(it -> new CopyFacts(pve, it, facts).add());
    }
    return facts;
  }

  private void add() {
    NavigableSet<String> targets = new TreeSet<>();
    for (Replication copy : guest.replications()) {
      String why = why(copy, targets);
      if (!why.isEmpty()) {
        facts.add(fault("copies-impossible", why, copy.target()));
      }
    }
    Ha ha = guest.ha();
    if (ha == null) return;
    if (!guest.replications().isEmpty() && ha.acceptsLoss() == null) {
      String schedule = guest.replications().getFirst().schedule().value();
      facts.add(
          new OnMachines.MachineFault(
              "loss-not-accepted", guest.name().value(), schedule, ha.span()));
    }
    if (guest instanceof Vm vm) {
      addBound(vm);
    }
  }

  /// Why a copy cannot be made; empty when it can.
  private String why(Replication copy, NavigableSet<String> targets) {
    String target = copy.target().value();
    if (target.equals(Words.orEmpty(guest.host()))) return "it is there already";
    if (!targets.add(target)) return "it is copied there already";
    if (pve.host(copy.target()) == null) return "that host is of another cluster";
    for (Disk disk : guest.disks()) {
      Storage storage = pve.storage(disk.storage().value());
      if (storage == null) continue;
      if (storage.type().value() != StorageType.ZFSPOOL) {
        return "`" + disk.name() + "` lies on " + Words.of(storage.type().value());
      }
      if (!Pve.has(storage, target)) return "that host has no `" + storage.name() + "`";
    }
    return "";
  }

  private void addBound(Vm vm) {
    Located<String> iso = vm.iso();
    if (!vm.devices().isEmpty()) {
      Located<String> device = vm.devices().getFirst();
      facts.add(fault("bound-to-its-host", device.value(), device));
    } else if (iso != null && isLocal(iso.value())) {
      facts.add(fault("bound-to-its-host", iso.value(), iso));
    }
  }

  private boolean isLocal(String volume) {
    int colon = volume.indexOf(':');
    Storage storage = colon < 0 ? null : pve.storage(volume.substring(0, colon));
    return storage != null && !Pve.isShared(storage);
  }

  private Fact fault(String fault, String other, Located<?> at) {
    return new OnMachines.MachineFault(fault, guest.name().value(), other, at.span());
  }
}
