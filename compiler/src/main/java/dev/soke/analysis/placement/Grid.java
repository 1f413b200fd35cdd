package dev.soke.analysis.placement;

import dev.soke.analysis.placement.Demand.Apart;
import dev.soke.analysis.placement.Demand.Fits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A problem in numbers: machines that stay together are one block, and what each block takes of
/// each host is counted here while blocks come and go.
final class Grid {
  final Problem problem;
  final List<Block> blocks = new ArrayList<>();
  private final List<Apart> aparts;
  private final long[][] left;
  private final int[][] used;
  private final int[] siteOf;
  private final double[] all;

  Grid(Problem problem) {
    this.problem = problem;
    aparts = only(problem.demands(), Apart.class);
    siteOf = sites(problem.rooms());
    used = new int[aparts.size()][problem.rooms().size()];
    left = new long[problem.rooms().size()][];
    boolean[] counts = counts();
    all = new double[counts.length];
    for (int room = 0; room < left.length; room++) {
      left[room] = amounts(problem.rooms().get(room).amounts(), counts);
      for (int resource = 0; resource < all.length; resource++) {
        all[resource] += left[room][resource];
      }
    }
    blocks.addAll(Blocks.of(problem, aparts, counts));
  }

  /// Whether the host has what the block takes.
  boolean hasRoom(Block block, int room) {
    for (int resource = 0; resource < block.takes.length; resource++) {
      if (block.takes[resource] > left[room][resource]) {
        return false;
      }
    }
    return true;
  }

  /// Whether the block may join the machines that it stands apart from.
  boolean mayJoin(Block block, int room) {
    for (int at = 0; at < block.apart.length; at++) {
      int demand = block.apart[at];
      if (used[demand][place(demand, room)] + block.members[at] > aparts.get(demand).most()) {
        return false;
      }
    }
    return true;
  }

  void put(Block block, int room) {
    move(block, room, 1);
  }

  void take(Block block, int room) {
    move(block, room, -1);
  }

  /// How full the host is with the block, by the resource it has least of: 0 when empty, 1 when
  /// full.
  double fill(Block block, int room) {
    double most = 0;
    List<Long> whole = problem.rooms().get(room).amounts();
    for (int resource = 0; resource < block.takes.length; resource++) {
      double has = Math.max(1, whole.get(resource));
      most = Math.max(most, 1 - (left[room][resource] - block.takes[resource]) / has);
    }
    return most;
  }

  /// The largest share of what all hosts have of a resource that the block takes.
  double share(Block block) {
    double most = 0;
    for (int resource = 0; resource < block.takes.length; resource++) {
      most = Math.max(most, block.takes[resource] / Math.max(1, all[resource]));
    }
    return most;
  }

  private void move(Block block, int room, int sign) {
    for (int resource = 0; resource < block.takes.length; resource++) {
      left[room][resource] -= sign * block.takes[resource];
    }
    for (int at = 0; at < block.apart.length; at++) {
      used[block.apart[at]][place(block.apart[at], room)] += sign * block.members[at];
    }
  }

  private int place(int demand, int room) {
    return aparts.get(demand).bySite() ? siteOf[room] : room;
  }

  private boolean[] counts() {
    List<String> held = only(problem.demands(), Fits.class).stream().map(Fits::resource).toList();
    boolean[] counts = new boolean[problem.resources().size()];
    for (int resource = 0; resource < counts.length; resource++) {
      counts[resource] = held.contains(problem.resources().get(resource));
    }
    return counts;
  }

  /// The amounts; 0 for what does not count.
  static long[] amounts(List<Long> amounts, boolean[] counts) {
    long[] numbers = new long[counts.length];
    for (int resource = 0; resource < counts.length; resource++) {
      numbers[resource] = counts[resource] ? amounts.get(resource) : 0;
    }
    return numbers;
  }

  static <D extends Demand> List<D> only(List<Demand> demands, Class<D> kind) {
    return demands.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The number of the first host at the same site.
  private static int[] sites(List<Room> rooms) {
    SequencedMap<String, Integer> first = new LinkedHashMap<>();
    int[] sites = new int[rooms.size()];
    for (int room = 0; room < sites.length; room++) {
      int number = room;
      sites[room] = first.computeIfAbsent(rooms.get(room).site(), _ -> number);
    }
    return sites;
  }
}
