import dev.soke.analysis.placement.Demand;
import dev.soke.analysis.placement.Machine;
import dev.soke.analysis.placement.Placement;
import dev.soke.analysis.placement.Problem;
import dev.soke.analysis.placement.Room;
import dev.soke.analysis.placement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// `MACHINES HOSTS` measures, cold, how long it takes to place machines in groups of five, one of a
/// group per host, where 90 of 100 parts of the memory are taken. Run by `bench/placements`.
final class Placements {
  private static final int PER_GROUP = 5;
  private static final long STEPS = 1_000_000;

  public static void main(String[] arguments) {
    int machines = Integer.parseInt(arguments[0]);
    int hosts = Integer.parseInt(arguments[1]);
    Problem problem = problem(machines, hosts);
    long started = System.nanoTime();
    Verdict verdict = Placement.of(problem, STEPS);
    System.out.printf(
        "%,d machines on %,d hosts: %s after %.2f s%n",
        machines,
        hosts,
        verdict.getClass().getSimpleName(),
        (System.nanoTime() - started) / 1e9);
  }

  private static Problem problem(int count, int hosts) {
    List<Machine> machines =
        IntStream.range(0, count)
            .mapToObj(it -> new Machine("m" + it, List.of(2L + it % 3, 4L + it % 9), List.of()))
            .toList();
    long memory = machines.stream().mapToLong(it -> it.amounts().getLast()).sum() * 10 / 9 / hosts;
    List<Room> rooms =
        IntStream.range(0, hosts)
            .mapToObj(it -> new Room("h" + it, "s" + it % 3, List.of(memory, memory)))
            .toList();
    List<Demand> demands = new ArrayList<>();
    demands.add(new Demand.Fits("cores"));
    demands.add(new Demand.Fits("memory"));
    for (int from = 0; from < count; from += PER_GROUP) {
      List<String> names = machines.subList(from, from + PER_GROUP).stream().map(Machine::name).toList();
      demands.add(new Demand.Apart(names.getFirst(), names, false, 1));
    }
    return new Problem(List.of("cores", "memory"), rooms, machines, demands);
  }
}
