package dev.soke.check;

import dev.soke.source.Span;

/// Facts on ports, and the names of hosts.
public sealed interface OnPorts extends Fact {
  /// A port on which a service listens.
  record PortFact(String service, String port, String protocol, long number, Span span)
      implements OnPorts {}

  /// A port published on the host, seen from one of the planes of its service. `bind` is the host
  /// address, `loopback` whether it is one of 127.0.0.0/8.
  record Published(
      String service, String plane, long hostPort, String bind, boolean loopback, Span span)
      implements OnPorts {}

  /// Two services that publish one host port; `other` comes first by name.
  record HostPortTwice(
      String service, String other, long hostPort, String protocol, Span span, Span otherSpan)
      implements OnPorts {}

  /// A value names a port of a service; `declared` when the service listens there.
  record PortNamed(
      String owner, String variable, String service, long port, boolean declared, Span span)
      implements OnPorts {}

  /// A host that an environment value names; `onion` for onion hosts, `internal` for names of the
  /// estate and local ones.
  record HostNamed(
      String owner, String variable, String host, boolean onion, boolean internal, Span span)
      implements OnPorts {}
}
