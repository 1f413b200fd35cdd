package dev.soke.model;

/// What a rule of the firewall is about.
public enum FirewallProtocol {
  /// TCP.
  TCP,
  /// UDP.
  UDP,
  /// ICMP.
  ICMP
}
