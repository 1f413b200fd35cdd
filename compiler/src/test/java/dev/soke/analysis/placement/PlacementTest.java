package dev.soke.analysis.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PlacementTest {
  private static final long STEPS = 100_000;
  private static final Demand.Fits CORES = new Demand.Fits("cores");
  private static final Demand.Fits MEMORY = new Demand.Fits("memory");

  @Test
  void spreadsAndSaysWhy() {
    Problem problem =
        problem(
            rooms(2, 8),
            List.of(machine("a", 4), machine("b", 2), machine("c", 2)),
            new Demand.Apart("pair", List.of("b", "c"), false, 1));
    assertEquals(
        new Verdict.Placed(
            List.of(
                new Seat("a", "h0", 2, 0, 0),
                new Seat("b", "h0", 2, 0, 0),
                new Seat("c", "h1", 1, 0, 1))),
        Placement.of(problem, STEPS));
  }

  @Test
  void countsBeforeItSearches() {
    List<Machine> five = IntStream.range(0, 5).mapToObj(it -> machine("v" + it, 1)).toList();
    Demand.Apart apart = new Demand.Apart("validators", names(five), false, 1);
    assertEquals(
        new Verdict.Impossible(List.of(apart), true),
        Placement.of(problem(rooms(4, 100), five, apart), 0));
    assertEquals(
        new Verdict.Impossible(List.of(CORES), true), Placement.of(problem(rooms(4, 1), five), 0));
    List<Machine> wide =
        IntStream.range(0, 81).mapToObj(it -> machine("w" + it, 24 + it % 5)).toList();
    assertEquals(
        new Verdict.Impossible(List.of(CORES), true),
        Placement.of(problem(rooms(40, 64), wide), 0));
  }

  @Test
  void tellsWhichDemandsCannotHoldTogether() {
    Demand.Together together = new Demand.Together("couple", List.of("a", "b"));
    Demand.Apart apart = new Demand.Apart("couple", List.of("a", "b"), true, 1);
    Demand.Apart other = new Demand.Apart("other", List.of("a", "c"), false, 1);
    List<Machine> machines = List.of(machine("a", 1), machine("b", 1), machine("c", 1));
    assertEquals(
        new Verdict.Impossible(List.of(together, apart), true),
        Placement.of(problem(rooms(4, 9), machines, other, together, apart), STEPS));
  }

  @Test
  void saysThatItGaveUp() {
    List<Machine> machines =
        List.of(machine("a", 5), machine("b", 3), machine("c", 3), machine("d", 3));
    assertEquals(new Verdict.GaveUp(2), Placement.of(problem(rooms(2, 7), machines), 2));
    assertEquals(
        new Verdict.Impossible(List.of(MEMORY), true),
        Placement.of(problem(rooms(2, 7), machines), STEPS));
  }

  /// Against all ways to place them, one by one.
  @Test
  void isRightAboutSmallProblems() {
    int placed = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Problem problem = random(new Random(seed));
      Verdict verdict = Placement.of(problem, STEPS);
      String which = "seed " + seed;
      if (verdict instanceof Verdict.Placed seats) {
        placed++;
        assertTrue(holds(problem, hosts(problem, seats)), which);
      } else {
        Verdict.Impossible no = assertInstanceOf(Verdict.Impossible.class, verdict, which);
        assertFalse(isPossible(problem.with(no.because())), which);
        assertTrue(no.isMinimal(), which);
        for (Demand demand : no.because()) {
          List<Demand> rest = no.because().stream().filter(it -> !it.equals(demand)).toList();
          assertTrue(isPossible(problem.with(rest)), which);
        }
      }
    }
    assertTrue(placed > 200 && placed < 1800, placed + " of 2000 can be placed");
  }

  @Test
  void placesMany() {
    List<Machine> machines =
        IntStream.range(0, 1000).mapToObj(it -> machine("m" + it, 1 + it % 8)).toList();
    Problem problem = problem(rooms(50, 100), machines, groups(machines));
    Verdict.Placed placed = (Verdict.Placed) Placement.of(problem, STEPS);
    assertTrue(holds(problem, hosts(problem, placed)));
    assertEquals(placed, Placement.of(problem, STEPS));
  }

  private static Demand[] groups(List<Machine> machines) {
    return IntStream.range(0, machines.size() / 5)
        .mapToObj(it -> names(machines.subList(it * 5, it * 5 + 5)))
        .map(it -> new Demand.Apart(it.getFirst(), it, false, 1))
        .toArray(Demand[]::new);
  }

  private static Problem random(Random random) {
    int count = 1 + random.nextInt(5);
    List<Room> rooms =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(it ->
                new Room("h" + it, "s" + it / 2, List.of(amount(random, 9), amount(random, 9))))
            .toList();
    List<Machine> machines = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      List<String> hosts = random.nextInt(4) == 0 ? List.of("h" + random.nextInt(4)) : List.of();
      machines.add(new Machine("m" + number, List.of(amount(random, 5), amount(random, 5)), hosts));
      demands.add(new Demand.Allowed("m" + number));
    }
    for (int number = random.nextInt(3); number > 0; number--) {
      demands.add(
          new Demand.Apart(
              "a" + number, some(machines, random), random.nextBoolean(), 1 + random.nextInt(2)));
      demands.add(
          new Demand.Together("t" + number, some(machines, random).stream().limit(2).toList()));
    }
    return problem(rooms, machines, demands.toArray(Demand[]::new));
  }

  private static long amount(Random random, int bound) {
    return random.nextInt(bound);
  }

  private static List<String> some(List<Machine> machines, Random random) {
    return names(machines).stream().filter(_ -> random.nextBoolean()).toList();
  }

  private static boolean isPossible(Problem problem) {
    int rooms = problem.rooms().size();
    int machines = problem.machines().size();
    int ways = (int) Math.pow(rooms, machines);
    return IntStream.range(0, ways)
        .anyMatch(way -> {
          List<String> hosts = new ArrayList<>();
          int rest = way;
          for (int at = 0; at < machines; at++) {
            hosts.add(problem.rooms().get(rest % rooms).name());
            rest /= rooms;
          }
          return holds(problem, hosts);
        });
  }

  /// Whether each demand holds where each machine is on the host at its place of the list.
  private static boolean holds(Problem problem, List<String> hosts) {
    return problem.demands().stream().allMatch(it -> holds(problem, hosts, it));
  }

  private static boolean holds(Problem problem, List<String> hosts, Demand demand) {
    return switch (demand) {
      case Demand.Fits fits ->
          problem.rooms().stream()
              .allMatch(
                  it -> fits(problem, hosts, it, problem.resources().indexOf(fits.resource())));
      case Demand.Allowed allowed -> {
        int at = names(problem.machines()).indexOf(allowed.machine());
        List<String> may = problem.machines().get(at).hosts();
        yield may.isEmpty() || may.contains(hosts.get(at));
      }
      case Demand.Apart apart ->
          problem.rooms().stream()
              .map(it -> apart.bySite() ? it.site() : it.name())
              .allMatch(place ->
                  of(problem, hosts, apart.machines())
                          .filter(it -> (apart.bySite() ? site(problem, it) : it).equals(place))
                          .count()
                      <= apart.most());
      case Demand.Together together ->
          of(problem, hosts, together.machines()).distinct().count() <= 1;
    };
  }

  private static boolean fits(Problem problem, List<String> hosts, Room room, int resource) {
    long takes =
        IntStream.range(0, hosts.size())
            .filter(it -> hosts.get(it).equals(room.name()))
            .mapToLong(it -> problem.machines().get(it).amounts().get(resource))
            .sum();
    return takes <= room.amounts().get(resource);
  }

  private static Stream<String> of(Problem problem, List<String> hosts, List<String> machines) {
    return machines.stream().map(it -> hosts.get(names(problem.machines()).indexOf(it)));
  }

  private static String site(Problem problem, String host) {
    return problem.rooms().stream()
        .filter(it -> it.name().equals(host))
        .map(Room::site)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> hosts(Problem problem, Verdict.Placed placed) {
    assertEquals(names(problem.machines()), placed.seats().stream().map(Seat::machine).toList());
    return placed.seats().stream().map(Seat::host).toList();
  }

  private static List<String> names(List<Machine> machines) {
    return machines.stream().map(Machine::name).toList();
  }

  private static List<Room> rooms(int count, long amount) {
    return IntStream.range(0, count)
        .mapToObj(it -> new Room("h" + it, "s" + it / 2, List.of(amount, amount)))
        .toList();
  }

  private static Machine machine(String name, long amount) {
    return new Machine(name, List.of(amount, amount), List.of());
  }

  private static Problem problem(List<Room> rooms, List<Machine> machines, Demand... demands) {
    List<Demand> all = new ArrayList<>(List.of(CORES, MEMORY));
    all.addAll(List.of(demands));
    return new Problem(List.of("cores", "memory"), rooms, machines, all);
  }
}
