package dev.soke.analysis.placement;

import java.util.List;

/// A host that machines can be placed on.
///
/// @param name what it is called; no two share a name
/// @param site where it stands
/// @param amounts how much it has for machines of each resource, in the order of
///   [Problem#resources]; what it keeps for itself is taken off and overcommitment put on already;
///   what is below 0 counts as 0
public record Room(String name, String site, List<Long> amounts) {
  /// Copies what it is given.
  public Room {
    amounts = amounts.stream().map(it -> Math.max(0, it)).toList();
  }
}
