package dev.soke.analysis.placement;

import java.util.ArrayList;
import java.util.List;

/// Finds hosts for machines, or the demands that leave none. The same problem gets the same answer.
public final class Placement {
  private Placement() {}

  /// A placement; what can be counted is counted before anything is searched.
  ///
  /// @param budget how many steps the search may make; the searches for who is to blame share as
  ///   many again
  public static Verdict of(Problem problem, long budget) {
    if (problem.machines().isEmpty()) {
      return new Verdict.Placed(List.of());
    }
    if (problem.rooms().isEmpty()) {
      return new Verdict.Impossible(List.of(), true);
    }
    Counting counting = new Counting(problem);
    for (Demand demand : problem.demands()) {
      if (counting.refutes(demand)) {
        return new Verdict.Impossible(List.of(demand), true);
      }
    }
    Search search = new Search(problem, budget);
    List<Seat> seats = search.run();
    if (seats == null) {
      return new Verdict.GaveUp(search.steps());
    }
    return seats.isEmpty() ? blame(problem, budget) : new Verdict.Placed(seats);
  }

  /// Leaves out each demand without which there is no way either. One that cannot be decided stays,
  /// and the rest is not called minimal.
  private static Verdict blame(Problem problem, long budget) {
    List<Demand> because = new ArrayList<>(problem.demands().stream().distinct().toList());
    boolean minimal = true;
    long share = Math.max(1, budget / because.size());
    for (Demand demand : List.copyOf(because)) {
      List<Demand> rest = because.stream().filter(it -> !it.equals(demand)).toList();
      List<Seat> seats = new Search(problem.with(rest), share).run();
      if (seats != null && seats.isEmpty()) {
        because = new ArrayList<>(rest);
      }
      minimal &= seats != null;
    }
    return new Verdict.Impossible(because, minimal);
  }
}
