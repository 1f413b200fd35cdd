package dev.soke.analysis.placement;

import dev.soke.analysis.placement.Demand.Allowed;
import dev.soke.analysis.placement.Demand.Apart;
import dev.soke.analysis.placement.Demand.Fits;
import dev.soke.analysis.placement.Demand.Together;
import java.math.BigInteger;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Proofs by counting that a demand cannot hold, whatever else is asked.
final class Counting {
  private final Problem problem;
  private final NavigableMap<String, Machine> machines = new TreeMap<>();
  private final NavigableSet<String> rooms = new TreeSet<>();
  private final NavigableSet<String> sites = new TreeSet<>();

  Counting(Problem problem) {
    this.problem = problem;
    problem.machines().forEach(it -> machines.put(it.name(), it));
    problem.rooms().forEach(it -> rooms.add(it.name()));
    problem.rooms().forEach(it -> sites.add(it.site()));
  }

  boolean refutes(Demand demand) {
    return switch (demand) {
      case Fits fits -> isTooMuch(problem.resources().indexOf(fits.resource()));
      case Apart apart -> isTooMany(apart);
      case Allowed allowed -> hasNoHost(machines.get(allowed.machine()));
      case Together _ -> false;
    };
  }

  /// All machines take more than all hosts have, or one more than any host has, or they are more
  /// than hosts seat even of the smallest.
  private boolean isTooMuch(int resource) {
    if (resource < 0) {
      return false;
    }
    List<Long> has = problem.rooms().stream().map(it -> it.amounts().get(resource)).toList();
    List<Long> takes = problem.machines().stream().map(it -> it.amounts().get(resource)).toList();
    long largest = has.stream().mapToLong(it -> it).max().orElse(0);
    return sum(takes).compareTo(sum(has)) > 0
        || takes.stream().anyMatch(it -> it > largest)
        || Crowd.of(problem, resource) != null;
  }

  private boolean isTooMany(Apart apart) {
    long members = apart.machines().stream().distinct().filter(machines::containsKey).count();
    long places = apart.bySite() ? sites.size() : rooms.size();
    return members > places * apart.most();
  }

  private boolean hasNoHost(@Nullable Machine machine) {
    return machine != null
        && !machine.hosts().isEmpty()
        && machine.hosts().stream().noneMatch(rooms::contains);
  }

  private static BigInteger sum(List<Long> amounts) {
    return amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
