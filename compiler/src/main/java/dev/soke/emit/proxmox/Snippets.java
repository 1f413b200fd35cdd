package dev.soke.emit.proxmox;

import dev.soke.model.CloudInit;
import dev.soke.model.Contents;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Storage;
import dev.soke.model.StorageContent;
import dev.soke.model.StorageType;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files that cloud-init reads for one machine, and where they and its drive lie.
record Snippets(Place place, Machine machine, Vm vm, CloudInit cloudInit) {
  static @Nullable Snippets of(Place place, Machine machine) {
    CloudInit cloudInit = machine.guest() instanceof Vm vm ? vm.cloudInit() : null;
    return machine.guest() instanceof Vm vm && cloudInit != null
        ? new Snippets(place, machine, vm, cloudInit)
        : null;
  }

  /// The storage of its files: its own if that takes them, else the first that does; null where
  /// none does.
  @Nullable String storage() {
    Located<String> own = cloudInit.storage();
    List<String> takers =
        place.pve().storages().stream()
            .filter(it -> Place.holds(it, StorageContent.SNIPPETS))
            .map(it -> it.name().value())
            .toList();
    return own != null && takers.contains(own.value())
        ? own.value()
        : takers.isEmpty() ? null : takers.getFirst();
  }

  /// The storage of its drive: its own if that takes disks, else that of its first disk.
  String drive() {
    Located<String> own = cloudInit.storage();
    Storage storage = own == null ? null : place.storage(own.value());
    if (storage != null && Place.holds(storage, StorageContent.IMAGES)) {
      return storage.name().value();
    }
    List<Disk> disks = vm.disks();
    return disks.isEmpty() ? "local" : disks.getFirst().storage().value();
  }

  boolean hasUser() {
    return isThere(cloudInit.userData());
  }

  boolean hasVendor() {
    return isThere(cloudInit.vendorData()) || !cloudInit.packages().isEmpty();
  }

  boolean hasNetwork() {
    return isThere(cloudInit.networkData()) || !vm.nics().isEmpty();
  }

  private boolean isThere(@Nullable Located<String> file) {
    return file != null && source(place.estate(), file) != null;
  }

  /// A file below `files/`, by its name with or without that, or null where it is not there.
  static @Nullable Source source(Estate estate, Located<String> file) {
    return estate.contents().files().get(Contents.path(file.value()));
  }

  /// Its files, by name.
  List<String> files() {
    List<String> files = new ArrayList<>();
    if (user() != null) {
      files.add(file("user"));
    }
    if (vendor() != null) {
      files.add(file("vendor"));
    }
    if (network() != null) {
      files.add(file("network"));
    }
    return files;
  }

  /// Where its host sees the storage of its files: storages that a server shares are mounted below
  /// one folder.
  String folder() {
    String name = storage();
    Storage storage = name == null ? null : place.storage(name);
    Located<String> pool = storage == null ? null : storage.pool();
    boolean own =
        storage != null
            && (storage.type().value() == StorageType.DIR
                || storage.type().value() == StorageType.BTRFS);
    return own && pool != null ? pool.value() : "/mnt/pve/" + name;
  }

  /// A file of its as a storage names it, or null where there is none.
  private @Nullable String volume(boolean present, String what) {
    String storage = storage();
    return present && storage != null ? storage + ":snippets/" + file(what) : null;
  }

  String file(String what) {
    return machine.name() + "." + what + ".yaml";
  }

  @Nullable String user() {
    return volume(hasUser(), "user");
  }

  @Nullable String vendor() {
    return volume(hasVendor(), "vendor");
  }

  @Nullable String network() {
    return volume(hasNetwork(), "network");
  }
}
