package dev.soke.analysis.placement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Places block after block, the most constrained first, and goes back where one has no host left.
/// It tries every way before it says that there is none, unless its steps run out; without
/// recursion, so that many machines cannot exhaust the stack of the thread.
final class Search {
  private final Grid grid;
  private final List<Block> order;
  private final long budget;
  private final int[][] choices;
  private final int[] tried;
  private final boolean[] open;
  private final Seat[] seats;
  private long steps;

  Search(Problem problem, long budget) {
    grid = new Grid(problem);
    this.budget = budget;
    order =
        grid.blocks.stream()
            .sorted(
                Comparator.comparingInt((Block it) -> it.rooms.length)
                    .thenComparing(it -> it.apart.length == 0)
                    .thenComparing(Comparator.comparingDouble(grid::share).reversed()))
            .toList();
    choices = new int[order.size()][0];
    tried = new int[order.size()];
    open = new boolean[order.size()];
    seats = new Seat[problem.machines().size()];
  }

  /// Steps made so far.
  long steps() {
    return steps;
  }

  /// The seats; none when there is no way, null when the steps ran out.
  @Nullable List<Seat> run() {
    int at = 0;
    while (at < order.size()) {
      Block block = order.get(at);
      if (!open[at]) {
        open[at] = true;
        tried[at] = 0;
        choices[at] = choices(block);
      } else {
        grid.take(block, choices[at][tried[at]++]);
      }
      if (tried[at] < choices[at].length) {
        if (steps == budget) {
          return null;
        }
        steps++;
        seat(block, choices[at], tried[at]);
        at++;
      } else if (at == 0) {
        return List.of();
      } else {
        open[at--] = false;
      }
    }
    return List.of(seats);
  }

  /// The hosts that can take the block, the one that is left least full first.
  private int[] choices(Block block) {
    double[] fill = new double[grid.problem.rooms().size()];
    for (int room : block.rooms) {
      fill[room] = grid.fill(block, room);
    }
    return Arrays.stream(block.rooms)
        .filter(room -> grid.hasRoom(block, room) && grid.mayJoin(block, room))
        .boxed()
        .sorted(Comparator.comparingDouble(room -> fill[room]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void seat(Block block, int[] rooms, int choice) {
    int full = (int) Arrays.stream(block.rooms).filter(it -> !grid.hasRoom(block, it)).count();
    int apart = block.rooms.length - rooms.length - full;
    String host = grid.problem.rooms().get(rooms[choice]).name();
    grid.put(block, rooms[choice]);
    IntStream.of(block.machines)
        .forEach(it -> seats[it] = new Seat(name(it), host, rooms.length - choice, full, apart));
  }

  private String name(int machine) {
    return grid.problem.machines().get(machine).name();
  }
}
