package dev.soke.check;

import dev.soke.model.Estate;
import dev.soke.model.Interval;
import dev.soke.model.Port;
import dev.soke.model.Protocol;
import dev.soke.model.Service;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The ports of services, in the container and on the host.
final class PortFacts {
  private record Taken(String service, Located<Long> host) {}

  /// The addresses of the loopback device, 127.0.0.0/8.
  private static final Interval LOOPBACK = new Interval(0x7F00_0000L, 0x7FFF_FFFFL);

  private static final String EVERYWHERE = "0.0.0.0";

  /// Who publishes a port first: by port and protocol, then by address.
  private final SequencedMap<String, SequencedMap<String, Taken>> taken = new TreeMap<>();

  private final List<Fact> facts = new ArrayList<>();

  private PortFacts() {}

  static List<Fact> of(Estate estate) {
    PortFacts ports = new PortFacts();
    for (Service service : estate.services().values()) {
      service.ports().forEach(port -> ports.add(service, port));
    }
    return ports.facts;
  }

  private void add(Service service, Port port) {
    String name = service.name().value();
    String protocol = Words.of(port.protocol().value());
    facts.add(
        new OnPorts.PortFact(
            name, port.name().value(), protocol, port.number().value(), port.number().span()));
    Located<Long> host = port.host();
    if (host != null) {
      addPublished(service, port, host);
      addCollision(name, port, host);
    }
  }

  private void addPublished(Service service, Port port, Located<Long> host) {
    boolean loopback = LOOPBACK.contains(port.bind().value().bits());
    for (String plane : Words.distinct(service.planes()).keySet()) {
      facts.add(
          new OnPorts.Published(
              service.name().value(),
              plane,
              host.value(),
              port.bind().toString(),
              loopback,
              host.span()));
    }
  }

  private void addCollision(String service, Port port, Located<Long> host) {
    String wire = wire(port.protocol().value());
    SequencedMap<String, Taken> addresses =
        taken.computeIfAbsent(host.value() + "/" + wire, _ -> new TreeMap<>());
    Taken first = colliding(addresses, port.bind().toString());
    if (first != null) {
      facts.add(
          new OnPorts.HostPortTwice(
              service, first.service, host.value(), wire, host.span(), first.host.span()));
    }
    addresses.putIfAbsent(port.bind().toString(), new Taken(service, host));
  }

  /// Every address of the host collides with each of them.
  private static @Nullable Taken colliding(SequencedMap<String, Taken> addresses, String bind) {
    if (bind.equals(EVERYWHERE) && !addresses.isEmpty()) {
      return addresses.firstEntry().getValue();
    }
    Taken same = addresses.get(bind);
    return same == null ? addresses.get(EVERYWHERE) : same;
  }

  /// QUIC travels in UDP packets.
  private static String wire(Protocol protocol) {
    return switch (protocol) {
      case TCP -> "tcp";
      case UDP, QUIC -> "udp";
    };
  }
}
