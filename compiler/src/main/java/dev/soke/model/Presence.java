package dev.soke.model;

/// Whether a variable has a value before the estate runs.
public enum Presence {
  /// Every cluster has one.
  REQUIRED,
  /// A cluster may be without; what uses the variable is left out there.
  OPTIONAL,
  /// It comes when the cluster starts, and never stands in a file.
  GENERATED
}
