package dev.soke.check;

import dev.soke.analysis.chain.Quorum;
import dev.soke.analysis.machine.Guests;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Ha;
import dev.soke.model.Host;
import dev.soke.model.NodeAffinity;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.model.StorageType;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What outlives a host: guests that are to be moved, and validators that are to stay enough.
final class HaFacts {
  private static final String VALIDATOR = "validator";
  private static final int LEAST_VOTES = 3;

  private final Estate estate;
  private final List<Fact> facts = new ArrayList<>();

  private HaFacts(Estate estate) {
    this.estate = estate;
  }

  static List<Fact> of(Estate estate) {
    HaFacts ha = new HaFacts(estate);
    estate.pves().values().forEach(ha::add);
    return ha.facts;
  }

  private void add(PveCluster pve) {
    NavigableSet<String> hosts = hosts(pve);
    List<Guest> guests =
        Guests.all(estate).stream()
            .filter(it -> it.pve().value().equals(pve.name().value()))
            .toList();
    guests.forEach(it -> addGuest(pve, it, hosts));
    addValidators(guests);
    if (hosts.size() % 2 == 0 && !hosts.isEmpty() && !pve.qdevice().value()) {
      facts.add(new OnMachines.VotesEven(pve.name().value(), hosts.size(), pve.name().span()));
    }
  }

  private NavigableSet<String> hosts(PveCluster pve) {
    NavigableSet<String> names = new TreeSet<>();
    for (Host host : estate.hosts().values()) {
      if (host.pve().value().equals(pve.name().value())) {
        names.add(host.name().value());
      }
    }
    return names;
  }

  private void addGuest(PveCluster pve, Guest guest, NavigableSet<String> hosts) {
    Ha ha = guest.ha();
    if (ha == null) {
      return;
    }
    int votes = hosts.size() + (pve.qdevice().value() ? 1 : 0);
    if (votes < LEAST_VOTES) {
      facts.add(
          new OnMachines.HaUndecided(guest.name().value(), pve.name().value(), votes, ha.span()));
    }
    NavigableSet<String> others = new TreeSet<>(allowed(guest, hosts));
    others.remove(Words.orEmpty(guest.host()));
    for (Disk disk : guest.disks()) {
      addDisk(pve, guest, disk, others);
    }
  }

  private void addDisk(PveCluster pve, Guest guest, Disk disk, NavigableSet<String> others) {
    for (Storage storage : pve.storages()) {
      if (storage.name().value().equals(disk.storage().value()) && !isShared(storage)) {
        boolean copied =
            storage.type().value() == StorageType.ZFSPOOL && copies(guest).containsAll(others);
        if (!copied) {
          facts.add(
              new OnMachines.HaUncarried(
                  guest.name().value(),
                  storage.name().value(),
                  Words.of(storage.type().value()),
                  disk.storage().span()));
        }
      }
    }
  }

  private static NavigableSet<String> copies(Guest guest) {
    return guest.replications().stream()
        .map(it -> it.target().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The hosts on which a guest may run: those of strict rules about it, else all.
  private NavigableSet<String> allowed(Guest guest, NavigableSet<String> hosts) {
    NavigableSet<String> allowed = new TreeSet<>(hosts);
    for (NodeAffinity rule : estate.nodeAffinities().values()) {
      if (rule.strict().value() && names(rule.guests()).contains(guest.name().value())) {
        allowed.retainAll(names(rule.hosts()));
      }
    }
    return allowed;
  }

  private static List<String> names(List<Located<String>> words) {
    return words.stream().map(Located::value).toList();
  }

  /// Whether all hosts see the same disks, as it is said or as its type has it.
  static boolean isShared(Storage storage) {
    Located<Boolean> said = storage.shared();
    return said != null
        ? said.value()
        : switch (storage.type().value()) {
          case NFS, CIFS, CEPHFS, RBD, ISCSI, PBS -> true;
          case DIR, LVM, LVMTHIN, ZFSPOOL, BTRFS -> false;
        };
  }

  /// The validators of one pool are taken for those of one chain.
  private void addValidators(List<Guest> guests) {
    SequencedMap<String, List<Guest>> pools = new TreeMap<>();
    for (Guest guest : guests) {
      if (Words.orEmpty(guest.role()).equals(VALIDATOR)) {
        pools.computeIfAbsent(Words.orEmpty(guest.pool()), _ -> new ArrayList<>()).add(guest);
      }
    }
    pools.values().forEach(this::addPool);
  }

  private void addPool(List<Guest> validators) {
    Quorum quorum = new Quorum(validators.size());
    for (Host host : estate.hosts().values()) {
      List<Guest> held =
          validators.stream()
              .filter(it -> Words.orEmpty(it.host()).equals(host.name().value()))
              .toList();
      if (held.size() > Math.max(1, quorum.silent())) {
        facts.add(
            new OnMachines.ValidatorsTogether(
                host.name().value(),
                held.stream().map(it -> it.name().value()).collect(Collectors.joining(", ")),
                held.size(),
                quorum.validators(),
                quorum.needed(),
                quorum.silent(),
                host.name().span()));
      }
    }
  }
}
