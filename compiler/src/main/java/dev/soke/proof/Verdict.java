package dev.soke.proof;

import dev.soke.proof.graph.Claim;
import dev.soke.proof.graph.Fault;
import dev.soke.proof.graph.Property;
import dev.soke.proof.graph.Vertex;
import java.util.List;

/// What became of one claim.
///
/// @param members what the proof rests on: a closed set, or all that was looked at
/// @param subjects how many things the claim speaks of, as `from x to`
/// @param way the shortest way that refutes it; empty otherwise
/// @param faults what else refutes it
public record Verdict(
    Claim claim, List<String> members, Subjects subjects, List<Hop> way, List<Fault> faults) {
  /// How many things a claim speaks of; where one is none, it says nothing.
  public record Subjects(int start, int forbidden) {
    /// Whether the claim says nothing.
    public boolean isVacuous() {
      return start == 0 || forbidden == 0;
    }
  }

  /// The property it is part of.
  public Property property() {
    return claim.property();
  }

  /// Where the way begins: a plane, or the name of what is on none.
  public String from() {
    return way.isEmpty() ? "" : plane(way.getFirst().from());
  }

  /// Where the way ends: a plane, or the name of what is on none.
  public String to() {
    return way.isEmpty() ? "" : plane(way.getLast().to());
  }

  private static String plane(Vertex vertex) {
    return vertex.plane().isEmpty() ? vertex.name() : vertex.plane();
  }

  /// Whether something stands against it.
  public boolean isRefuted() {
    return !way.isEmpty() || (!faults.isEmpty() && property() != Property.P16);
  }

  /// Whether it holds because it speaks of nothing.
  public boolean isVacuous() {
    return !isRefuted() && (subjects.isVacuous() || !faults.isEmpty());
  }
}
