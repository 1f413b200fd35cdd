package dev.soke.analysis.placement;

import java.util.List;

/// A machine that wants a host.
///
/// @param name what it is called; no two share a name
/// @param amounts how much it takes of each resource, in the order of [Problem#resources]; none is
///   negative
/// @param hosts the hosts it may be on; all when empty, pinned when one
public record Machine(String name, List<Long> amounts, List<String> hosts) {
  /// Copies what it is given.
  public Machine {
    amounts = List.copyOf(amounts);
    hosts = List.copyOf(hosts);
  }
}
