package dev.soke.analysis.placement;

import java.util.List;

/// What the search for a placement came to.
public sealed interface Verdict {
  /// Every machine has a host.
  ///
  /// @param seats in the order of the machines given
  record Placed(List<Seat> seats) implements Verdict {
    /// Copies what it is given.
    public Placed {
      seats = List.copyOf(seats);
    }
  }

  /// There is no placement.
  ///
  /// @param because demands that cannot hold together; none when there is no host at all
  /// @param isMinimal whether each of them is needed for that: any one less, and there is a way
  record Impossible(List<Demand> because, boolean isMinimal) implements Verdict {
    /// Copies what it is given.
    public Impossible {
      because = List.copyOf(because);
    }
  }

  /// None was found, and it is not known whether there is one.
  ///
  /// @param steps how many hosts were tried for a machine, all in all
  record GaveUp(long steps) implements Verdict {}
}
