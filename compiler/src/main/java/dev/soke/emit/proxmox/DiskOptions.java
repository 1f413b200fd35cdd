package dev.soke.emit.proxmox;

import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.model.Guest;
import dev.soke.model.Vm;
import dev.soke.source.Located;

/// What a disk is beside its volume and its size.
final class DiskOptions {
  private DiskOptions() {}

  /// `discard=on,iothread=1,ssd=1`; empty where nothing differs from what Proxmox VE assumes.
  static String of(Guest guest, Disk disk) {
    return property(guest, disk).toString();
  }

  /// The same with the size of the disk, as its configuration tells it.
  static String withSize(Guest guest, Disk disk) {
    return property(guest, disk).with("size", Machine.gibibytes(disk) + "G").toString();
  }

  private static Property property(Guest guest, Disk disk) {
    Property options = Property.of("");
    switch (guest) {
      case Vm _ -> ofVm(disk, options);
      case Container _ -> ofContainer(disk, options);
    }
    return options;
  }

  private static void ofVm(Disk disk, Property options) {
    String slot = disk.name().value();
    if (disk.discard().value()) {
      options.with("discard", "on");
    }
    if (!disk.backup().value()) {
      options.with("backup", false);
    }
    if (disk.iothread().value() && hasThread(slot)) {
      options.with("iothread", true);
    }
    if (disk.ssd().value() && !slot.startsWith("virtio")) {
      options.with("ssd", true);
    }
  }

  /// Only disks on these buses have threads.
  static boolean hasThread(String slot) {
    return slot.startsWith("scsi") || slot.startsWith("virtio");
  }

  private static void ofContainer(Disk disk, Property options) {
    Located<String> path = disk.path();
    if (path != null && !disk.name().value().equals("rootfs")) {
      options.with("mp", path.value()).with("backup", disk.backup().value());
    }
  }
}
