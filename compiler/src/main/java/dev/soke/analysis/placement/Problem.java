package dev.soke.analysis.placement;

import java.util.List;

/// Machines, the hosts there are, and what must hold.
///
/// @param resources the names of what hosts have, such as memory
/// @param demands the demands; a name in them that is no machine is left out
public record Problem(
    List<String> resources, List<Room> rooms, List<Machine> machines, List<Demand> demands) {
  /// Copies what it is given.
  public Problem {
    resources = List.copyOf(resources);
    rooms = List.copyOf(rooms);
    machines = List.copyOf(machines);
    demands = List.copyOf(demands);
  }

  /// The same with these demands only.
  public Problem with(List<Demand> only) {
    return new Problem(resources, rooms, machines, only);
  }
}
