package dev.soke.check;

import dev.soke.analysis.machine.Pve;
import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Nic;
import dev.soke.model.Vm;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether there are the slots that disks, interfaces and boot orders name: a virtual machine has
/// so many of each kind, a container others.
final class SlotFacts {
  private static final String DISKS = "scsi([12]?\\d|30)|virtio(\\d|1[0-5])|ide[0-3]|sata[0-5]";
  private static final Pattern DISK = Pattern.compile(DISKS);
  private static final Pattern MOUNT = Pattern.compile("rootfs|mp(1?\\d?\\d|2[0-4]\\d|25[0-5])");
  private static final Pattern NIC = Pattern.compile("net([12]?\\d|3[01])");
  private static final Pattern BOOT = Pattern.compile(DISKS + "|" + NIC.pattern());

  private SlotFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      for (Guest guest : pve.guests()) {
        guest.disks().stream().map(Disk::name).forEach(it -> addDisk(guest, it, facts));
        guest.nics().stream().map(Nic::name).forEach(it -> addNic(it, facts));
      }
    }
    for (VmTemplate template : estate.vmTemplates().values()) {
      for (Located<String> device : template.boot()) {
        if (!BOOT.matcher(device.value()).matches()) {
          facts.add(NameFacts.notTaken("boot device", device, "slots, `scsi0` or `net0`"));
        }
      }
    }
    return facts;
  }

  private static void addDisk(Guest guest, Located<String> slot, List<Fact> facts) {
    String wants =
        switch (guest) {
          case Vm _ when DISK.matcher(slot.value()).matches() -> "";
          case Vm _ -> "`scsi0` to `scsi30`, `virtio0` to `virtio15`, `sata0` to `sata5`";
          case Container _ when MOUNT.matcher(slot.value()).matches() -> "";
          case Container _ -> "`rootfs`, and `mp0` to `mp255`";
        };
    if (!wants.isEmpty()) facts.add(NameFacts.notTaken("slot of a disk", slot, wants));
  }

  private static void addNic(Located<String> slot, List<Fact> facts) {
    if (!NIC.matcher(slot.value()).matches()) {
      facts.add(NameFacts.notTaken("slot of an interface", slot, "`net0` to `net31`"));
    }
  }
}
