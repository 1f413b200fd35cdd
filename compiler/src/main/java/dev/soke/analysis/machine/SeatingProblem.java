package dev.soke.analysis.machine;

import dev.soke.analysis.placement.Demand;
import dev.soke.analysis.placement.Machine;
import dev.soke.analysis.placement.Problem;
import dev.soke.analysis.placement.Room;
import dev.soke.model.Bytes;
import dev.soke.model.Cores;
import dev.soke.model.Guest;
import dev.soke.model.Host;
import dev.soke.model.PveCluster;
import dev.soke.model.Storage;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// What the guests of a cluster ask of its hosts, at the high ends of their ranges: memory,
/// processors, and space on the storages that hosts do not share.
///
/// @param guests those that have a number; the others are not made yet
/// @param local the storages that each host has for itself
record SeatingProblem(Pve pve, List<Guest> guests, List<Storage> local) {
  /// A host that says no limit has no end of it.
  private static final long NO_LIMIT = Long.MAX_VALUE / 4;

  static SeatingProblem of(Pve pve) {
    return new SeatingProblem(
        pve,
        pve.guests().stream().filter(it -> it.vmid() != null).toList(),
        pve.cluster().storages().stream().filter(it -> !Pve.isShared(it)).toList());
  }

  Problem problem() {
    List<String> resources = resources();
    List<Demand> demands = new ArrayList<>();
    resources.forEach(it -> demands.add(new Demand.Fits(it)));
    demands.addAll(new SeatingRules(pve, guests).demands());
    return new Problem(
        resources,
        pve.hosts().stream().map(this::room).toList(),
        guests.stream().map(this::machine).toList(),
        demands);
  }

  /// The rules alone, whatever hosts have.
  Problem rules() {
    List<Room> rooms =
        pve.hosts().stream()
            .map(this::room)
            .map(it -> new Room(it.name(), it.site(), List.of()))
            .toList();
    List<Machine> machines =
        guests.stream()
            .map(it ->
                new Machine(
                    it.name().value(), List.of(), new SeatingRules(pve, guests).allowed(it)))
            .toList();
    return new Problem(List.of(), rooms, machines, new SeatingRules(pve, guests).demands());
  }

  private List<String> resources() {
    List<String> names = new ArrayList<>(List.of("memory", Seating.CORES));
    local.forEach(it -> names.add("disk on `" + it.name() + "`"));
    return names;
  }

  private Room room(Host host) {
    Located<String> site = host.site();
    Located<Cores> limit = host.vcpus();
    List<Long> amounts = new ArrayList<>();
    amounts.add(host.memory().value().count() - host.reserve().value().count());
    amounts.add(limit == null ? NO_LIMIT : limit.value().thousandths());
    local.forEach(it -> amounts.add(space(host, it)));
    PveCluster cluster = pve.cluster();
    return new Room(host.name().value(), (site == null ? cluster.site() : site).value(), amounts);
  }

  private static long space(Host host, Storage storage) {
    Located<Bytes> size = Pve.size(host, storage);
    return size == null ? NO_LIMIT : size.value().count();
  }

  private Machine machine(Guest guest) {
    List<Long> amounts = new ArrayList<>();
    amounts.add(Guests.memoryOf(pve.estate(), guest).high());
    amounts.add(Guests.coresOf(pve.estate(), guest).high());
    local.forEach(it -> amounts.add(taken(guest, it)));
    return new Machine(guest.name().value(), amounts, new SeatingRules(pve, guests).allowed(guest));
  }

  private static long taken(Guest guest, Storage storage) {
    return guest.disks().stream()
        .filter(it -> it.storage().equals(storage.name()))
        .mapToLong(it -> it.size().value().high().count())
        .sum();
  }
}
