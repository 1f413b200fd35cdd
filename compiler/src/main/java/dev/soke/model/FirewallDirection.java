package dev.soke.model;

/// Which traffic a rule of the firewall is about.
public enum FirewallDirection {
  /// What comes in.
  IN,
  /// What goes out.
  OUT
}
