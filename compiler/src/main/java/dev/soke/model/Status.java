package dev.soke.model;

/// How far something is.
public enum Status {
  /// It runs.
  LIVE,
  /// Some of it runs.
  PARTIALLY_LIVE,
  /// It is written, and does not run yet.
  REPO_IMPLEMENTED,
  /// Operators run it by hand.
  OPERATOR_ONLY,
  /// It is thought of.
  PLANNED,
  /// It waits for somebody else.
  BLOCKED_EXTERNAL,
  /// It no longer runs.
  RETIRED;

  /// Whether somebody relies on it today.
  public boolean isUsed() {
    return this == LIVE || this == PARTIALLY_LIVE;
  }
}
