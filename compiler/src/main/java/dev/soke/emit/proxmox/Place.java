package dev.soke.emit.proxmox;

import dev.soke.analysis.machine.Guests;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.model.StorageContent;
import dev.soke.model.VmTemplate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One cluster of a valid estate, what is in it, and where its files lie.
record Place(Estate estate, PveCluster pve, List<Machine> machines) {
  static Place of(Estate estate, PveCluster pve) {
    List<Machine> machines =
        guests(estate, pve).stream()
            .filter(it -> Settled.missing(estate, it) == null)
            .map(it -> new Machine(estate, it))
            .sorted(Comparator.comparingLong(Machine::vmid))
            .toList();
    return new Place(estate, pve, machines);
  }

  private static List<Guest> guests(Estate estate, PveCluster pve) {
    return Guests.all(estate).stream().filter(it -> isOf(pve, it.pve())).toList();
  }

  private static boolean isOf(PveCluster pve, Located<String> name) {
    return name.value().equals(pve.name().value());
  }

  /// Guests of which something is still open; they are in no file.
  List<Guest> left() {
    return guests(estate, pve).stream().filter(it -> Settled.missing(estate, it) != null).toList();
  }

  List<Host> hosts() {
    return estate.hosts().values().stream().filter(it -> isOf(pve, it.pve())).toList();
  }

  List<Machine> machinesOn(Host host) {
    return machines.stream().filter(it -> it.hostName().equals(host.name().value())).toList();
  }

  List<VmTemplate> templates() {
    return estate.vmTemplates().values().stream()
        .filter(it -> isOf(pve, it.pve()))
        .sorted(Comparator.comparingLong(it -> it.vmid().value()))
        .toList();
  }

  /// The machine of this name, or null where it is of another cluster, or not settled.
  @Nullable Machine machine(String name) {
    return machines.stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
  }

  @Nullable Storage storage(String name) {
    return pve.storages().stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElse(null);
  }

  /// Whether a storage may hold something.
  static boolean holds(Storage storage, StorageContent content) {
    return storage.content().stream().anyMatch(it -> it.value() == content);
  }

  Span span() {
    return pve.name().span();
  }

  /// A file of the cluster, by its path from the root of the output.
  String path(String file) {
    return "infrastructure/proxmox/" + pve.name() + "/" + file;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
