package dev.soke.analysis.placement;

import dev.soke.analysis.placement.Demand.Allowed;
import dev.soke.analysis.placement.Demand.Apart;
import dev.soke.analysis.placement.Demand.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Joins machines that stay together.
final class Blocks {
  private final Problem problem;
  private final boolean[] counts;
  private final SequencedMap<String, Integer> number = new LinkedHashMap<>();
  private final int[] joined;
  private final List<List<Integer>> apartOf = new ArrayList<>();
  private final NavigableSet<String> bound = new TreeSet<>();

  private Blocks(Problem problem, List<Apart> aparts, boolean[] counts) {
    this.problem = problem;
    this.counts = counts;
    problem.machines().forEach(it -> number.put(it.name(), number.size()));
    joined = IntStream.range(0, number.size()).toArray();
    problem.machines().forEach(_ -> apartOf.add(new ArrayList<>()));
    for (int demand = 0; demand < aparts.size(); demand++) {
      for (int machine : numbers(aparts.get(demand).machines())) {
        apartOf.get(machine).add(demand);
      }
    }
    Grid.only(problem.demands(), Together.class).forEach(this::join);
    Grid.only(problem.demands(), Allowed.class).forEach(it -> bound.add(it.machine()));
  }

  static List<Block> of(Problem problem, List<Apart> aparts, boolean[] counts) {
    Blocks blocks = new Blocks(problem, aparts, counts);
    SequencedMap<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int machine = 0; machine < blocks.joined.length; machine++) {
      members.computeIfAbsent(blocks.root(machine), _ -> new ArrayList<>()).add(machine);
    }
    return members.values().stream().map(blocks::block).toList();
  }

  private Block block(List<Integer> machines) {
    long[] takes = new long[counts.length];
    SequencedMap<Integer, Integer> apart = new LinkedHashMap<>();
    for (int machine : machines) {
      long[] amounts = Grid.amounts(problem.machines().get(machine).amounts(), counts);
      for (int resource = 0; resource < takes.length; resource++) {
        takes[resource] = sum(takes[resource], amounts[resource]);
      }
      apartOf.get(machine).forEach(it -> apart.merge(it, 1, Integer::sum));
    }
    return new Block(
        ints(machines), takes, rooms(machines), ints(apart.keySet()), ints(apart.values()));
  }

  private int[] rooms(List<Integer> machines) {
    List<Machine> tied =
        machines.stream()
            .map(problem.machines()::get)
            .filter(it -> bound.contains(it.name()) && !it.hosts().isEmpty())
            .toList();
    return IntStream.range(0, problem.rooms().size())
        .filter(room -> tied.stream().allMatch(it -> it.hosts().contains(name(room))))
        .toArray();
  }

  private String name(int room) {
    return problem.rooms().get(room).name();
  }

  private void join(Together demand) {
    int[] machines = numbers(demand.machines());
    for (int machine : machines) {
      joined[root(machine)] = root(machines[0]);
    }
  }

  private int root(int machine) {
    int at = machine;
    while (joined[at] != at) {
      at = joined[at];
    }
    return at;
  }

  private int[] numbers(List<String> names) {
    return names.stream()
        .distinct()
        .filter(number::containsKey)
        .mapToInt(it -> number.getOrDefault(it, 0))
        .toArray();
  }

  /// The sum of two amounts that are not negative; the largest number when it is more than that.
  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  private static int[] ints(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
