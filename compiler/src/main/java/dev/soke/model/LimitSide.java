package dev.soke.model;

/// Which way a limit counts.
public enum LimitSide {
  /// What leaves.
  OUTBOUND,
  /// What arrives at the other end.
  INBOUND
}
