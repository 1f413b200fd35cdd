package dev.soke.check;

import dev.soke.model.Endpoints;
import dev.soke.model.Estate;
import dev.soke.model.Gateway;
import dev.soke.model.Plane;
import dev.soke.model.Policy;
import dev.soke.model.Transport;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// Transports, planes, and the gateways between planes.
final class PlaneFacts {
  private PlaneFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    estate.transports().values().forEach(it -> addTransport(facts, it));
    estate.planes().values().forEach(it -> facts.add(plane(it)));
    estate.gateways().values().forEach(it -> addGateway(facts, it));
    return facts;
  }

  private static void addTransport(List<Fact> facts, Transport transport) {
    String name = transport.name().value();
    Located<String> sidecar = transport.sidecar();
    boolean onionOnly = transport.endpoints().value() == Endpoints.ONION;
    facts.add(
        new OnPlanes.TransportFact(
            name, Words.orEmpty(sidecar), onionOnly, transport.name().span()));
    transport
        .protocols()
        .forEach(it -> facts.add(new OnPlanes.Carries(name, Words.of(it.value()), it.span())));
    if (sidecar != null) {
      facts.add(new OnPlanes.MultiHomed(sidecar.value(), "sidecar", sidecar.span()));
    }
  }

  private static Fact plane(Plane plane) {
    return new OnPlanes.PlaneFact(
        plane.name().value(),
        plane.transport().value(),
        plane.policy().value() == Policy.DENY,
        Words.of(plane.publish().value()),
        plane.subnet().value().toString(),
        plane.hostSubnet() == null ? "" : plane.hostSubnet().toString(),
        plane.name().span());
  }

  private static void addGateway(List<Fact> facts, Gateway gateway) {
    Located<String> through = gateway.through();
    facts.add(
        new OnPlanes.GatewayFact(
            gateway.name().value(),
            gateway.from().value(),
            gateway.to().value(),
            through.value(),
            gateway.name().span()));
    facts.add(new OnPlanes.MultiHomed(through.value(), "gateway", through.span()));
  }
}
