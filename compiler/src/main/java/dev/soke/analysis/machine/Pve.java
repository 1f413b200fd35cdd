package dev.soke.analysis.machine;

import dev.soke.model.Bytes;
import dev.soke.model.Capacity;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.NodeAffinity;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.source.Located;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A cluster of Proxmox VE with what belongs to it.
///
/// @param hosts by name
/// @param guests by name; those that are retired are none any more
public record Pve(Estate estate, PveCluster cluster, List<Host> hosts, List<Guest> guests) {
  /// Copies what it is given.
  public Pve {
    hosts = List.copyOf(hosts);
    guests = List.copyOf(guests);
  }

  /// Every cluster of an estate, by name.
  public static List<Pve> all(Estate estate) {
    List<Guest> guests = Guests.all(estate);
    return estate.pves().values().stream().map(it -> of(estate, it, guests)).toList();
  }

  private static Pve of(Estate estate, PveCluster cluster, List<Guest> guests) {
    String name = cluster.name().value();
    return new Pve(
        estate,
        cluster,
        estate.hosts().values().stream().filter(it -> it.pve().value().equals(name)).toList(),
        guests.stream().filter(it -> it.pve().value().equals(name)).toList());
  }

  /// Its name.
  public String name() {
    return cluster.name().value();
  }

  /// The names of its hosts.
  public NavigableSet<String> hostNames() {
    NavigableSet<String> names = new TreeSet<>();
    hosts.forEach(it -> names.add(it.name().value()));
    return names;
  }

  /// One of its hosts, or null.
  public @Nullable Host host(@Nullable Located<String> name) {
    return hosts.stream()
        .filter(it -> name != null && it.name().value().equals(name.value()))
        .findFirst()
        .orElse(null);
  }

  /// One of its guests, or null.
  public @Nullable Guest guest(String name) {
    return guests.stream().filter(it -> it.name().value().equals(name)).findFirst().orElse(null);
  }

  /// One of its storages, or null.
  public @Nullable Storage storage(String name) {
    return cluster.storages().stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElse(null);
  }

  /// The hosts on which a guest may come to run: its own when nothing moves it, else those of
  /// strict rules about it, else all.
  public NavigableSet<String> reach(Guest guest) {
    if (guest.ha() == null) {
      NavigableSet<String> own = new TreeSet<>();
      Located<String> host = guest.host();
      if (host != null) own.add(host.value());
      return own;
    }
    return allowed(guest);
  }

  /// The hosts of strict rules about a guest, else all.
  public NavigableSet<String> allowed(Guest guest) {
    NavigableSet<String> allowed = hostNames();
    for (NodeAffinity rule : estate.nodeAffinities().values()) {
      if (rule.strict().value() && names(rule.guests()).contains(guest.name().value())) {
        allowed.retainAll(names(rule.hosts()));
      }
    }
    return allowed;
  }

  /// The words alone, without their places.
  public static List<String> names(List<Located<String>> words) {
    return words.stream().map(Located::value).toList();
  }

  /// Whether a host has a storage of its cluster.
  public static boolean has(Storage storage, String host) {
    return storage.hosts().isEmpty() || names(storage.hosts()).contains(host);
  }

  /// How much of a storage a host has, its own word first; null where nobody says.
  public static @Nullable Located<Bytes> size(Host host, Storage storage) {
    return host.capacities().stream()
        .filter(it -> it.name().equals(storage.name()))
        .map(Capacity::size)
        .findFirst()
        .orElse(storage.size());
  }

  /// Whether all hosts see the same disks, as it is said or as its type has it.
  public static boolean isShared(Storage storage) {
    Located<Boolean> said = storage.shared();
    return said != null
        ? said.value()
        : switch (storage.type().value()) {
          case NFS, CIFS, CEPHFS, RBD, ISCSI, PBS -> true;
          case DIR, LVM, LVMTHIN, ZFSPOOL, BTRFS -> false;
        };
  }
}
