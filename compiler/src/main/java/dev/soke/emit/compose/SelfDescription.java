package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Gateway;
import dev.soke.model.Plane;
import dev.soke.model.Publish;
import dev.soke.model.Service;
import dev.soke.model.Transport;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What a compose file says about itself, under a name that compose leaves alone: who may stand on
/// several planes and why, which planes meet the outside, and where secrets may be read. The plane
/// proof reads nothing but the files, so it must find this in them.
record SelfDescription(Scope scope) {
  Data data() {
    return Data.mapping(scope.estate().header().name().span())
        .put("estate", Data.text(scope.estate().header().name()))
        .putUnlessEmpty("sidecars", sidecars())
        .putUnlessEmpty("gateways", gateways())
        .putUnlessEmpty("published", published())
        .putUnlessEmpty("secrets", secrets())
        .build();
  }

  private Data sidecars() {
    SequencedMap<String, Located<String>> sidecars = new TreeMap<>();
    for (Transport transport : scope.estate().transports().values()) {
      Located<String> sidecar = transport.sidecar();
      if (sidecar != null) {
        sidecars.putIfAbsent(sidecar.value(), sidecar);
      }
    }
    return Data.texts(List.copyOf(sidecars.values()));
  }

  private Data gateways() {
    List<Data> gateways = new ArrayList<>();
    for (Gateway gateway : scope.estate().gateways().values()) {
      gateways.add(
          Data.mapping(gateway.name().span())
              .put("name", Data.text(gateway.name()))
              .put("from", Data.text(gateway.from()))
              .put("to", Data.text(gateway.to()))
              .put("through", Data.text(gateway.through()))
              .build());
    }
    return Data.sequence(gateways);
  }

  private Data published() {
    List<Data> planes = new ArrayList<>();
    for (Plane plane : scope.estate().planes().values()) {
      if (plane.publish().value() == Publish.ANY) {
        planes.add(Data.text(plane.name().value(), plane.publish().span()));
      }
    }
    return Data.sequence(planes);
  }

  /// For each secret that is read here, the planes of those who read it.
  private Data secrets() {
    SequencedMap<String, SequencedMap<String, Span>> readers = new TreeMap<>();
    for (Service service : scope.services()) {
      for (Located<String> secret : service.secrets()) {
        SequencedMap<String, Span> planes =
            readers.computeIfAbsent(secret.value(), _ -> new TreeMap<>());
        service.planes().forEach(it -> planes.putIfAbsent(it.value(), secret.span()));
      }
    }
    Data.MappingBuilder secrets = Data.mapping();
    readers.forEach((secret, planes) -> secrets.put(secret, grant(planes)));
    return secrets.build();
  }

  private static Data grant(SequencedMap<String, Span> planes) {
    Span[] origins = planes.values().stream().distinct().toArray(Span[]::new);
    return Data.text(String.join(",", planes.keySet()), origins);
  }
}
