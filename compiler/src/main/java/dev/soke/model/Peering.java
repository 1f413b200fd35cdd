package dev.soke.model;

/// Which nodes of a chain hold connections to each other.
public enum Peering {
  /// Validators with each other, sentries with everybody, the others with sentries.
  SENTRIES,
  /// Everybody with everybody.
  MESH,
  /// Only as nodes name their `peers`.
  WRITTEN
}
