package dev.soke.emit.proxmox;

import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.model.Guest;
import dev.soke.model.Storage;
import dev.soke.model.StorageType;
import dev.soke.model.Vm;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A disk of a machine, and the volume that holds it.
///
/// @param gibibytes how large it is
/// @param id its name on its storage; Proxmox VE counts those of a guest on each storage, from 0
/// @param origins where it came from
public record Volume(Disk disk, long gibibytes, String id, List<Span> origins) {
  /// Copies what it is given.
  public Volume {
    origins = List.copyOf(origins);
  }

  static List<Volume> all(Place place, Machine machine) {
    List<Volume> volumes = new ArrayList<>();
    for (Disk disk : machine.guest().disks()) {
      String storage = disk.storage().value();
      long number =
          volumes.stream().filter(it -> it.disk().storage().value().equals(storage)).count();
      volumes.add(
          new Volume(
              disk,
              Machine.gibibytes(disk),
              id(place, machine, disk, number),
              List.of(disk.name().span(), disk.size().span())));
    }
    return volumes;
  }

  private static String id(Place place, Machine machine, Disk disk, long number) {
    Guest guest = machine.guest();
    String format = guest instanceof Vm ? Place.word(disk.format().value()) : "raw";
    String name = "vm-" + machine.vmid() + "-disk-" + number;
    Storage storage = place.storage(disk.storage().value());
    boolean subvolume =
        guest instanceof Container
            && storage != null
            && storage.type().value() == StorageType.ZFSPOOL;
    return disk.storage()
        + ":"
        + held(storage, machine, subvolume ? "subvol" + name.substring(2) : name, format);
  }

  /// The drive of cloud-init on a storage.
  static String drive(Place place, Machine machine, String on) {
    String name = "vm-" + machine.vmid() + "-cloudinit";
    return on + ":" + held(place.storage(on), machine, name, "qcow2");
  }

  /// Files have the number of their machine as folder, and their format at their end.
  private static String held(
      @Nullable Storage storage, Machine machine, String name, String format) {
    return storage == null
        ? name
        : switch (storage.type().value()) {
          case LVM, LVMTHIN, RBD, ISCSI, PBS, ZFSPOOL -> name;
          case DIR, BTRFS, NFS, CIFS, CEPHFS -> machine.vmid() + "/" + name + "." + format;
        };
  }

  /// Its slot: `scsi0`, `rootfs`.
  public String slot() {
    return disk.name().value();
  }

  /// The storage it is made on.
  public String storage() {
    return disk.storage().value();
  }
}
