package dev.soke.model;

/// What guests are spread over.
public enum SpreadDomain {
  /// Hosts.
  HOST,
  /// Sites.
  SITE
}
