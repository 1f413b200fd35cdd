package dev.soke.check;

import dev.soke.source.Span;

/// Facts on the networks and storages of machines.
public sealed interface OnNetworks extends Fact {
  /// Somebody has an address in a network.
  record AddressTaken(String network, String address, String by, Span span) implements OnNetworks {}

  /// An address that is not of its subnet, or its first or last; `problem` says so.
  record AddressAstray(String address, String subnet, String cidr, String problem, Span span)
      implements OnNetworks {}

  /// A guest on a bridge that its host does not have.
  record BridgeMissing(String guest, String bridge, String host, Span span) implements OnNetworks {}

  /// A guest in a VLAN that its bridge does not carry; `problem` says why.
  record VlanUncarried(
      String guest, long vlan, String bridge, String host, String problem, Span span)
      implements OnNetworks {}

  /// A hardware address that is none, or of a group.
  record MacMalformed(String mac, Span span) implements OnNetworks {}

  /// Somebody has a hardware address in a cluster.
  record MacTaken(String pve, String mac, String by, Span span) implements OnNetworks {}

  /// A disk on a storage that its host does not have.
  record StorageMissing(String guest, String storage, String where, Span span)
      implements OnNetworks {}

  /// A disk on a storage that may not hold it.
  record ContentOff(String guest, String storage, String content, Span span)
      implements OnNetworks {}

  /// A storage of a type that can never hold something.
  record ContentImpossible(String storage, String type, String content, Span span)
      implements OnNetworks {}
}
