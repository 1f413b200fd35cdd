package dev.soke.model;

/// What networks a service joins.
public enum Network {
  /// Those of its planes.
  PLANES,
  /// That of the machine, beside all planes.
  HOST
}
