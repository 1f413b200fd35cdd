package dev.soke.model;

/// Where services of a plane may publish ports on their host.
public enum Publish {
  /// Nowhere.
  NONE,
  /// On the loopback address of the host.
  LOOPBACK,
  /// On every address of the host.
  ANY
}
