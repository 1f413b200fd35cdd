package dev.soke.analysis;

import dev.soke.model.Endpoint;
import java.util.List;

/// One way along an arrow: who calls and who is called.
public record Direction(Endpoint from, Endpoint to) {
  /// The ways along an arrow: one, or two where both ends may call.
  public static List<Direction> of(Endpoint from, Endpoint to, boolean both) {
    Direction there = new Direction(from, to);
    return both ? List.of(there, new Direction(to, from)) : List.of(there);
  }
}
