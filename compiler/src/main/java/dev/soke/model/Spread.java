package dev.soke.model;

/// How many guests of some are together.
public enum Spread {
  /// At most one.
  ONE,
  /// All of them.
  ALL
}
