package dev.soke.check;

import dev.soke.source.Span;

/// Facts on planes, their transports and networks, and what stands on them.
public sealed interface OnPlanes extends Fact {
  /// A transport. `sidecar` is empty when it needs none; `onionOnly` when its services may name
  /// only onion hosts and names of the estate.
  record TransportFact(String name, String sidecar, boolean onionOnly, Span span)
      implements OnPlanes {}

  /// A protocol that a transport carries.
  record Carries(String transport, String protocol, Span span) implements OnPlanes {}

  /// A plane. `closed` when it denies by default; `publish` is `none`, `loopback` or `any`;
  /// `hostSubnet` is empty when no network leads to published ports.
  record PlaneFact(
      String name,
      String transport,
      boolean closed,
      String publish,
      String subnet,
      String hostSubnet,
      Span span)
      implements OnPlanes {}

  /// Two networks whose subnets share addresses; reported once. A network is named as people read
  /// it, such as ``plane `ops` ``.
  record SubnetOverlap(
      String network, String subnet, String other, String otherSubnet, Span span, Span otherSpan)
      implements OnPlanes {}

  /// A service stands on a plane.
  record Attachment(String service, String plane, Span span) implements OnPlanes {}

  /// A service that may stand on several planes, and why: `sidecar` or `gateway`.
  record MultiHomed(String service, String reason, Span span) implements OnPlanes {}

  /// A fixed address. `inside` tells whether it lies in the subnet of the plane.
  record AddressFact(
      String service, String plane, String address, boolean inside, String subnet, Span span)
      implements OnPlanes {}

  /// A fixed address that an earlier service has already; `other` comes first by name.
  record AddressTwice(
      String service, String other, String plane, String address, Span span, Span otherSpan)
      implements OnPlanes {}

  /// A gateway: traffic may go from one plane to the other through a service.
  record GatewayFact(String name, String from, String to, String through, Span span)
      implements OnPlanes {}

  /// Two services stand on some same plane.
  record SharesPlane(String service, String other, Span span) implements OnPlanes {}
}
