package dev.soke.model;

/// Which hosts a service on a transport may name.
public enum Endpoints {
  /// Onion services and names of the estate only.
  ONION,
  /// Any host.
  ANY
}
