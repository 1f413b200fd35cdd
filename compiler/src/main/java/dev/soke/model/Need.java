package dev.soke.model;

/// What becomes of a caller when whom it calls is not there.
public enum Need {
  /// It cannot work.
  REQUIRED,
  /// It works without.
  OPTIONAL
}
