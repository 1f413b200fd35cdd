package dev.soke.model;

/// What a rule of the firewall does.
public enum FirewallAction {
  /// It lets pass.
  ACCEPT,
  /// It drops.
  DROP,
  /// It refuses.
  REJECT
}
