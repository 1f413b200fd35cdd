package dev.soke.analysis.placement;

import java.util.List;

/// Something that a placement must hold to.
public sealed interface Demand {
  /// The machines on a host take no more of a resource than it has.
  record Fits(String resource) implements Demand {}

  /// A machine is on one of its hosts.
  record Allowed(String machine) implements Demand {}

  /// At most so many of these machines are on one host, or at one site.
  record Apart(String name, List<String> machines, boolean bySite, int most) implements Demand {
    /// Copies what it is given.
    public Apart {
      machines = List.copyOf(machines);
    }
  }

  /// These machines are on one host.
  record Together(String name, List<String> machines) implements Demand {
    /// Copies what it is given.
    public Together {
      machines = List.copyOf(machines);
    }
  }
}
