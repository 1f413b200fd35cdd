package dev.soke.check;

import dev.soke.analysis.machine.Guests;
import dev.soke.analysis.machine.Measure;
import dev.soke.analysis.machine.Pve;
import dev.soke.analysis.machine.Term;
import dev.soke.analysis.machine.Total;
import dev.soke.model.Bytes;
import dev.soke.model.Container;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.model.StorageContent;
import dev.soke.model.StorageType;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whether storages may hold what lies on them, and are large enough.
final class StorageFacts {
  private final Estate estate;
  private final List<Guest> guests;
  private final SequencedMap<String, List<Guest>> byHost;
  private final List<Fact> facts = new ArrayList<>();

  private StorageFacts(Estate estate) {
    this.estate = estate;
    this.guests = Guests.all(estate);
    this.byHost = Guests.byHost(estate);
  }

  static List<Fact> of(Estate estate) {
    StorageFacts storages = new StorageFacts(estate);
    estate.pves().values().forEach(storages::add);
    return storages.facts;
  }

  /// What a type of storage can hold, after the plugins of Proxmox VE 9.
  private static Set<StorageContent> possible(StorageType type) {
    return switch (type) {
      case DIR, NFS, CIFS, BTRFS -> EnumSet.allOf(StorageContent.class);
      case LVM, LVMTHIN, ZFSPOOL, RBD -> EnumSet.of(StorageContent.IMAGES, StorageContent.ROOTDIR);
      case ISCSI -> EnumSet.of(StorageContent.IMAGES);
      case CEPHFS ->
          EnumSet.of(
              StorageContent.VZTMPL,
              StorageContent.ISO,
              StorageContent.BACKUP,
              StorageContent.SNIPPETS,
              StorageContent.IMPORT);
      case PBS -> EnumSet.of(StorageContent.BACKUP);
    };
  }

  private void add(PveCluster pve) {
    SequencedMap<String, Storage> storages = new TreeMap<>();
    for (Storage storage : pve.storages()) {
      storages.put(storage.name().value(), storage);
      addContent(storage);
    }
    for (Guest guest : guests) {
      if (guest.pve().value().equals(pve.name().value())) {
        guest.disks().forEach(it -> addDisk(guest, it, storages.get(it.storage().value())));
      }
    }
    storages.values().forEach(it -> addSize(pve, it));
  }

  private void addContent(Storage storage) {
    for (Located<StorageContent> content : storage.content()) {
      if (!possible(storage.type().value()).contains(content.value())) {
        facts.add(
            new OnNetworks.ContentImpossible(
                storage.name().value(),
                Words.of(storage.type().value()),
                Words.of(content.value()),
                content.span()));
      }
    }
  }

  private void addDisk(Guest guest, Disk disk, @Nullable Storage storage) {
    String host = Words.orEmpty(guest.host());
    String name = guest.name().value();
    Located<String> wanted = disk.storage();
    if (storage == null) {
      facts.add(
          new OnNetworks.StorageMissing(
              name, wanted.value(), "cluster `" + guest.pve() + "`", wanted.span()));
    } else if (!host.isEmpty() && !Pve.has(storage, host)) {
      facts.add(
          new OnNetworks.StorageMissing(
              name, wanted.value(), "host `" + host + "`", wanted.span()));
    } else {
      StorageContent needed =
          guest instanceof Container ? StorageContent.ROOTDIR : StorageContent.IMAGES;
      if (storage.content().stream().noneMatch(it -> it.value() == needed)) {
        facts.add(new OnNetworks.ContentOff(name, wanted.value(), Words.of(needed), wanted.span()));
      }
    }
  }

  private void addSize(PveCluster pve, Storage storage) {
    if (Pve.isShared(storage)) {
      addSize(storage, "", storage.size(), terms(pve, storage, null));
      return;
    }
    for (Host host : estate.hosts().values()) {
      if (host.pve().value().equals(pve.name().value()) && Pve.has(storage, host.name().value())) {
        addSize(
            storage,
            " on host `" + host.name() + "`",
            Pve.size(host, storage),
            terms(pve, storage, host.name().value()));
      }
    }
  }

  /// The disks on a storage; those of one host where its hosts do not share it.
  private List<Term> terms(PveCluster pve, Storage storage, @Nullable String host) {
    List<Term> terms = new ArrayList<>();
    for (Guest guest : host == null ? guests : byHost.getOrDefault(host, List.of())) {
      if (guest.pve().value().equals(pve.name().value())) {
        guest.disks().stream()
            .filter(it -> it.storage().value().equals(storage.name().value()))
            .map(it -> Term.of(guest.name() + " " + it.name(), it.size().value()))
            .forEach(terms::add);
      }
    }
    return terms;
  }

  private void addSize(
      Storage storage, String where, @Nullable Located<Bytes> size, List<Term> terms) {
    Total total = new Total(Measure.DATA, terms);
    if (size != null && total.high() > size.value().count()) {
      facts.add(
          new OnMachines.StorageShort(
              storage.name().value(),
              where,
              isThin(storage),
              Measure.DATA.of(size.value().count()),
              Measure.DATA.of(total.high() - size.value().count()),
              total.shown(),
              size.span()));
    }
  }

  private static boolean isThin(Storage storage) {
    return switch (storage.type().value()) {
      case LVM, ISCSI, DIR -> false;
      case LVMTHIN, RBD -> true;
      case ZFSPOOL, BTRFS, NFS, CIFS, CEPHFS, PBS -> storage.thin().value();
    };
  }
}
