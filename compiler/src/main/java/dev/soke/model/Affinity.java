package dev.soke.model;

/// Whether guests attract each other.
public enum Affinity {
  /// They do.
  POSITIVE,
  /// They do not.
  NEGATIVE
}
