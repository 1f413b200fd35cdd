package dev.soke.analysis.machine;

import dev.soke.analysis.placement.Demand;
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
import org.jspecify.annotations.Nullable;

/// Hosts for the guests that have a number and name no host. The same estate gets the same hosts,
/// in whatever order it is written.
///
/// @param estate with the hosts that were found
/// @param seats the hosts that were found, and why
/// @param failures the clusters where none was
public record Seating(Estate estate, List<Seat> seats, List<Failure> failures) {
  /// The resource of a problem that is counted in processors; all others are in bytes.
  public static final String CORES = "cores";

  /// How many hosts are tried for machines, all in all, before the search gives up.
  private static final long BUDGET = 1_000_000;

  /// A cluster whose guests have no host, and why.
  ///
  /// @param guest the first of them; null where all hosts are written, and break a rule
  public record Failure(PveCluster pve, @Nullable Guest guest, Problem problem, Verdict verdict) {}

  /// Copies what it is given.
  public Seating {
    seats = List.copyOf(seats);
    failures = List.copyOf(failures);
  }

  /// The hosts of an estate, cluster by cluster.
  public static Seating of(Estate estate) {
    List<Seat> seats = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Pve pve : Pve.all(estate)) {
      add(pve, seats, failures);
    }
    return new Seating(placed(estate, seats), seats, failures);
  }

  private static void add(Pve pve, List<Seat> seats, List<Failure> failures) {
    SeatingProblem wanted = SeatingProblem.of(pve);
    SequencedMap<String, Guest> open = new TreeMap<>();
    wanted.guests().stream()
        .filter(it -> it.host() == null)
        .forEach(it -> open.put(it.name().value(), it));
    if (open.isEmpty()) {
      addWritten(pve, wanted, failures);
      return;
    }
    Problem problem = wanted.problem();
    Verdict verdict = Placement.of(problem, BUDGET);
    if (verdict instanceof Verdict.Placed placed) {
      placed.seats().stream().filter(it -> open.containsKey(it.machine())).forEach(seats::add);
    } else {
      Guest first = open.firstEntry().getValue();
      failures.add(new Failure(pve.cluster(), first, problem, verdict));
    }
  }

  /// Where every host is written, rules about several guests may be broken by what is written; what
  /// hosts have is judged host by host.
  private static void addWritten(Pve pve, SeatingProblem wanted, List<Failure> failures) {
    Problem problem = wanted.rules();
    boolean joined = problem.demands().stream().anyMatch(it -> !(it instanceof Demand.Allowed));
    if (!joined) return;
    Verdict verdict = Placement.of(problem, BUDGET);
    if (verdict instanceof Verdict.Impossible) {
      failures.add(new Failure(pve.cluster(), null, problem, verdict));
    }
  }

  /// Why the hosts of a cluster were chosen, of an estate that was placed already.
  public static List<Seat> reasons(Estate placed, String pve) {
    SequencedMap<String, Vm> vms = new LinkedHashMap<>(placed.vms());
    SequencedMap<String, Container> containers = new LinkedHashMap<>(placed.containers());
    vms.replaceAll((_, vm) -> isChosen(vm, pve) ? vm.on(null) : vm);
    containers.replaceAll((_, it) -> isChosen(it, pve) ? it.on(null) : it);
    return of(placed.with(vms, containers)).seats();
  }

  /// Whether the compiler chose the host of a guest of a cluster: nobody wrote it.
  private static boolean isChosen(Guest guest, String pve) {
    Located<String> host = guest.host();
    return host != null
        && guest.pve().value().equals(pve)
        && host.span().equals(guest.name().span());
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
