package dev.soke.analysis.machine;

import dev.soke.analysis.placement.Placement;
import dev.soke.analysis.placement.Problem;
import dev.soke.analysis.placement.Seat;
import dev.soke.analysis.placement.Verdict;
import dev.soke.model.Container;
import dev.soke.model.Estate;
import dev.soke.model.Guest;
import dev.soke.model.PveCluster;
import dev.soke.model.Vm;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Hosts for the guests that have a number and name no host. The same estate gets the same hosts,
/// in whatever order it is written.
///
/// @param estate with the hosts that were found
/// @param seats the hosts that were found, and why
/// @param failures the clusters where none was
public record Seating(Estate estate, List<Seat> seats, List<Failure> failures) {
  /// How many hosts are tried for machines, all in all, before the search gives up.
  private static final long BUDGET = 1_000_000;

  /// A cluster whose guests have no host, and why.
  ///
  /// @param guest the first of them
  public record Failure(PveCluster pve, Guest guest, Problem problem, Verdict verdict) {}

  /// Copies what it is given.
  public Seating {
    seats = List.copyOf(seats);
    failures = List.copyOf(failures);
  }

  /// The hosts of an estate, cluster by cluster.
  public static Seating of(Estate estate) {
    List<Seat> seats = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (PveCluster pve : estate.pves().values()) {
      SeatingProblem wanted = new SeatingProblem(estate, pve);
      List<Guest> open = wanted.guests().stream().filter(it -> it.host() == null).toList();
      if (open.isEmpty()) continue;
      Problem problem = wanted.problem();
      Verdict verdict = Placement.of(problem, BUDGET);
      if (verdict instanceof Verdict.Placed placed) {
        List<String> names = open.stream().map(it -> it.name().value()).toList();
        placed.seats().stream().filter(it -> names.contains(it.machine())).forEach(seats::add);
      } else {
        failures.add(new Failure(pve, open.getFirst(), problem, verdict));
      }
    }
    return new Seating(placed(estate, seats), seats, failures);
  }

  /// Why the hosts of an estate were chosen that was placed already.
  public static List<Seat> reasons(Estate placed) {
    SequencedMap<String, Vm> vms = new LinkedHashMap<>(placed.vms());
    SequencedMap<String, Container> containers = new LinkedHashMap<>(placed.containers());
    vms.replaceAll((_, vm) -> isChosen(vm) ? vm.on(null) : vm);
    containers.replaceAll((_, it) -> isChosen(it) ? it.on(null) : it);
    return of(placed.with(vms, containers)).seats();
  }

  /// Whether the compiler chose the host of a guest: nobody wrote it.
  private static boolean isChosen(Guest guest) {
    Located<String> host = guest.host();
    return host != null && host.span().equals(guest.name().span());
  }

  private static Estate placed(Estate estate, List<Seat> seats) {
    if (seats.isEmpty()) return estate;
    SequencedMap<String, String> hosts = new TreeMap<>();
    seats.forEach(it -> hosts.put(it.machine(), it.host()));
    SequencedMap<String, Vm> vms = new LinkedHashMap<>(estate.vms());
    SequencedMap<String, Container> containers = new LinkedHashMap<>(estate.containers());
    vms.replaceAll((name, vm) -> wants(vm, hosts) ? vm.on(at(vm, hosts)) : vm);
    containers.replaceAll((name, it) -> wants(it, hosts) ? it.on(at(it, hosts)) : it);
    return estate.with(vms, containers);
  }

  private static boolean wants(Guest guest, SequencedMap<String, String> hosts) {
    return guest.host() == null && hosts.containsKey(guest.name().value());
  }

  private static Located<String> at(Guest guest, SequencedMap<String, String> hosts) {
    return new Located<>(hosts.getOrDefault(guest.name().value(), ""), guest.name().span());
  }
}
