package dev.soke.model;

/// What a firewall does with what no rule names.
public enum FirewallPolicy {
  /// It passes.
  ACCEPT,
  /// It is dropped.
  DROP,
  /// It is refused.
  REJECT
}
