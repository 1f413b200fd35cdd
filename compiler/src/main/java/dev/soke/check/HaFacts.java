package dev.soke.check;

import dev.soke.analysis.chain.Quorum;
import dev.soke.analysis.machine.Pve;
import dev.soke.model.Disk;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.Ha;
import dev.soke.model.Host;
import dev.soke.model.Storage;
import dev.soke.model.StorageType;
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
    Pve.all(estate).forEach(ha::add);
    return ha.facts;
  }

  private void add(Pve pve) {
    NavigableSet<String> hosts = pve.hostNames();
    pve.guests().forEach(it -> addGuest(pve, it, hosts));
    addValidators(pve.guests());
    if (hosts.size() % 2 == 0 && !hosts.isEmpty() && !pve.cluster().qdevice().value()) {
      facts.add(new OnMachines.VotesEven(pve.name(), hosts.size(), pve.cluster().name().span()));
    }
  }

  private void addGuest(Pve pve, Guest guest, NavigableSet<String> hosts) {
    Ha ha = guest.ha();
    if (ha == null) {
      return;
    }
    int votes = hosts.size() + (pve.cluster().qdevice().value() ? 1 : 0);
    if (votes < LEAST_VOTES) {
      facts.add(new OnMachines.HaUndecided(guest.name().value(), pve.name(), votes, ha.span()));
    }
    NavigableSet<String> others = pve.allowed(guest);
    others.remove(Words.orEmpty(guest.host()));
    for (Disk disk : guest.disks()) {
      addDisk(pve, guest, disk, others);
    }
  }

  private void addDisk(Pve pve, Guest guest, Disk disk, NavigableSet<String> others) {
    for (Storage storage : pve.cluster().storages()) {
      if (storage.name().value().equals(disk.storage().value()) && !Pve.isShared(storage)) {
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
