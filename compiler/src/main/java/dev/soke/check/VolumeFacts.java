package dev.soke.check;

import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Disk;
import dev.soke.model.DiskFormat;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.Storage;
import dev.soke.model.StorageType;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How storages write disks, what they cost their hosts, and whether two clusters write to one.
final class VolumeFacts {
  private static final long GIB = 1L << 30;
  private static final long TIB = 1L << 40;

  private final List<Fact> facts = new ArrayList<>();

  private VolumeFacts() {}

  static List<Fact> of(Estate estate) {
    VolumeFacts volumes = new VolumeFacts();
    List<Pve> clusters = Pve.all(estate);
    for (Pve pve : clusters) {
      for (Guest guest : pve.guests()) {
        guest.disks().forEach(it -> volumes.addFormat(pve, guest, it));
      }
      pve.hosts().forEach(it -> volumes.addCache(pve, it));
    }
    volumes.addShared(clusters);
    return volumes.facts;
  }

  /// Volumes are raw; only files have formats.
  private void addFormat(Pve pve, Guest guest, Disk disk) {
    Storage storage = pve.storage(disk.storage().value());
    if (storage == null || disk.format().value() == DiskFormat.RAW || isFiles(storage)) return;
    facts.add(
        new OnMachines.MachineFault(
            "disk-format-not-taken",
            guest.name().value(),
            storage.name().value(),
            Words.of(disk.format().value()),
            Words.of(storage.type().value()),
            disk.format().span()));
  }

  private static boolean isFiles(Storage storage) {
    return switch (storage.type().value()) {
      case DIR, NFS, CIFS, BTRFS -> true;
      case LVM, LVMTHIN, ZFSPOOL, RBD, ISCSI, CEPHFS, PBS -> false;
    };
  }

  /// ZFS holds some of the memory of its host: a gibibyte for each tebibyte, after its manual.
  private void addCache(Pve pve, Host host) {
    long stored = 0;
    for (Guest guest : pve.guests()) {
      if (!Words.orEmpty(guest.host()).equals(host.name().value())) continue;
      for (Disk disk : guest.disks()) {
        Storage storage = pve.storage(disk.storage().value());
        if (storage != null && storage.type().value() == StorageType.ZFSPOOL) {
          stored += disk.size().value().high().count();
        }
      }
    }
    long wants = (stored + TIB - 1) / TIB * GIB;
    if (host.reserve().value().count() < wants) {
      facts.add(
          new OnMachines.MachineFault(
              "zfs-memory-short",
              host.name().value(),
              Measure.DATA.of(stored),
              Measure.DATA.of(host.reserve().value().count()),
              Measure.DATA.of(wants),
              host.reserve().span()));
    }
  }

  /// Proxmox VE locks disks within a cluster only.
  private void addShared(List<Pve> clusters) {
    SequencedMap<String, Pve> owners = new TreeMap<>();
    for (Pve pve : clusters) {
      for (Storage storage : pve.cluster().storages()) {
        Located<String> server = storage.server();
        if (server == null) continue;
        String place = server.value() + " " + Words.orEmpty(storage.pool());
        Pve first = owners.putIfAbsent(place, pve);
        if (first != null
            && !first.name().equals(pve.name())
            && storage.type().value() != StorageType.PBS) {
          facts.add(
              new OnMachines.MachineFault(
                  "storage-of-two-clusters",
                  storage.name().value(),
                  first.name(),
                  pve.name(),
                  "",
                  storage.name().span()));
        }
      }
    }
  }
}
