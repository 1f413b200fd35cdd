package dev.soke.proof.graph;

import java.util.BitSet;
import java.util.List;

/// One part of a property, in terms of the graph.
public sealed interface Claim {
  /// The property it is part of.
  Property property();

  /// The plane it speaks of; empty when it speaks of all.
  String plane();

  /// From the start nothing forbidden is reached.
  ///
  /// @param start where everything begins
  /// @param forbidden what must not be reached
  /// @param removed what is taken to be gone
  /// @param sharedOnly whether networks are left out of account
  record Unreachable(
      Property property,
      String plane,
      BitSet start,
      BitSet forbidden,
      BitSet removed,
      boolean sharedOnly)
      implements Claim {
    /// Whether something can pass along an edge, as far as this claim goes.
    public boolean passes(Edge edge) {
      return !removed.get(edge.from()) && !removed.get(edge.to()) && (edge.shared() || !sharedOnly);
    }
  }

  /// Of all that was looked at nothing is at fault. There is nothing to search.
  record Listed(Property property, List<String> items, List<Fault> faults) implements Claim {
    @Override
    public String plane() {
      return "";
    }
  }
}
