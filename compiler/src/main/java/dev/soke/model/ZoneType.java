package dev.soke.model;

/// How a zone carries networks.
public enum ZoneType {
  /// Alone on each host.
  SIMPLE,
  /// As VLANs of a bridge.
  VLAN,
  /// As VLANs within a VLAN.
  QINQ,
  /// As tunnels between hosts.
  VXLAN,
  /// As tunnels with routes between them.
  EVPN
}
