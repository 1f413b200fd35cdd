package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Address;
import dev.soke.model.Header;
import dev.soke.model.Interval;
import dev.soke.model.Network;
import dev.soke.model.Port;
import dev.soke.model.Service;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a service meets others: its networks, its published ports, and the labels by which the
/// sidecar finds it.
final class Attachments {
  private Attachments() {}

  static void put(Data.MappingBuilder block, Scope scope, Service service) {
    Header header = scope.estate().header();
    if (service.network().value() == Network.HOST) {
      block.put("network_mode", Data.text("host", service.network().span()));
    } else {
      block.put("networks", networks(scope, service)).putUnlessEmpty("ports", ports(service));
    }
    block.put("labels", labels(header.labelPrefix().value(), scope, service));
  }

  private static Data networks(Scope scope, Service service) {
    Data.MappingBuilder networks = Data.mapping();
    for (Located<String> plane : service.planes()) {
      Data.MappingBuilder network = Data.mapping(plane.span());
      for (Address address : service.addresses()) {
        if (address.plane() == null || address.plane().equals(plane)) {
          Located<?> value = address.value();
          network.put("ipv4_address", Data.text(value.toString(), value.span()));
        }
      }
      networks.put(plane.value(), network.build());
    }
    new Networks(scope).join(networks, service);
    return networks.build();
  }

  private static Data ports(Service service) {
    List<Data> ports = new ArrayList<>();
    for (Port port : service.ports()) {
      Located<Long> host = port.host();
      if (host != null) {
        String text = port.bind() + ":" + host + ":" + port.number() + "/" + wire(port);
        ports.add(Data.text(text, host.span(), port.number().span(), port.bind().span()));
      }
    }
    return Data.sequence(ports);
  }

  /// QUIC travels in UDP packets.
  private static String wire(Port port) {
    return switch (port.protocol().value()) {
      case TCP -> "tcp";
      case UDP, QUIC -> "udp";
    };
  }

  private static Data labels(String prefix, Scope scope, Service service) {
    Data.MappingBuilder labels = Data.mapping();
    labels.put(prefix + ".service", Data.text(service.name()));
    labels.put(prefix + ".plane", joined(service.planes()));
    if (!service.ports().isEmpty()) {
      labels.put(prefix + ".expose", joined(service.ports().stream().map(Port::number).toList()));
    }
    Located<Interval> replicas = service.replicas();
    if (replicas != null && service.autoscale().value()) {
      labels.put(
          prefix + ".scale",
          Data.text(replicas.toString(), replicas.span(), service.autoscale().span()));
    }
    Configs.label(labels, prefix, scope, service);
    return labels.build();
  }

  private static Data joined(List<? extends Located<?>> parts) {
    Span[] origins = parts.stream().map(Located::span).toArray(Span[]::new);
    return Data.text(
        parts.stream().map(Located::toString).collect(Collectors.joining(",")), origins);
  }
}
