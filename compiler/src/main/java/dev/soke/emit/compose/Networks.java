package dev.soke.emit.compose;

import dev.soke.emit.Data;
import dev.soke.model.Cidr;
import dev.soke.model.Plane;
import dev.soke.model.Service;
import dev.soke.model.Transport;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The networks of a compose file: one a plane, with no way out; one for the published ports of a
/// plane; and for the sidecar of a transport one that leads outside. Each has its subnet: without
/// one compose replaces containers on every run.
record Networks(Scope scope) {
  /// The way out of a transport.
  private record Uplink(Transport transport, Located<Cidr> subnet, Located<String> sidecar) {
    String name() {
      return transport.name() + "-uplink";
    }
  }

  /// All of them.
  Data data() {
    Data.MappingBuilder networks = Data.mapping();
    for (Plane plane : scope.planes()) {
      networks.put(plane.name().value(), plane(plane));
      Located<Cidr> hostSubnet = plane.hostSubnet();
      if (hostSubnet != null && scope.services().stream().anyMatch(it -> publishes(it, plane))) {
        networks.put(hostName(plane), host(plane, hostSubnet));
      }
    }
    for (Uplink uplink : uplinks()) {
      networks.put(uplink.name(), uplink(uplink));
    }
    return networks.build();
  }

  /// Joins a service to the networks that are not planes.
  void join(Data.MappingBuilder networks, Service service) {
    for (Plane plane : scope.planes()) {
      Located<Cidr> hostSubnet = plane.hostSubnet();
      if (hostSubnet != null && publishes(service, plane)) {
        networks.put(hostName(plane), Data.mapping(hostSubnet.span()).build());
      }
    }
    for (Uplink uplink : uplinks()) {
      if (uplink.sidecar.equals(service.name())) {
        Data member = Data.mapping(uplink.subnet.span(), uplink.sidecar.span()).build();
        networks.put(uplink.name(), member);
      }
    }
  }

  private Data plane(Plane plane) {
    return bridge(true, plane.name().span())
        .put("ipam", ipam(plane.subnet()))
        .put("labels", label("plane", plane.name()))
        .build();
  }

  /// Without masquerading the host gets its answers, yet what a service sends farther carries an
  /// address to which no answer finds back.
  private Data host(Plane plane, Located<Cidr> subnet) {
    Data options =
        Data.mapping()
            .put("com.docker.network.bridge.enable_ip_masquerade", Data.text("false"))
            .build();
    return bridge(false, subnet.span())
        .put("driver_opts", options)
        .put("ipam", ipam(subnet))
        .put("labels", label("host", plane.name()))
        .build();
  }

  private static boolean publishes(Service service, Plane plane) {
    return service.planes().contains(plane.name())
        && service.ports().stream().anyMatch(it -> it.host() != null);
  }

  private static String hostName(Plane plane) {
    return plane.name() + "-host";
  }

  private Data uplink(Uplink uplink) {
    return bridge(false, uplink.subnet.span())
        .put("ipam", ipam(uplink.subnet))
        .put("labels", label("uplink", uplink.transport.name()))
        .build();
  }

  /// Those whose sidecar is there to serve a plane.
  private List<Uplink> uplinks() {
    List<Uplink> uplinks = new ArrayList<>();
    for (Transport transport : scope.estate().transports().values()) {
      Located<Cidr> subnet = transport.uplink();
      Located<String> sidecar = transport.sidecar();
      if (subnet != null && sidecar != null && scope.runs(sidecar) && isUsed(transport)) {
        uplinks.add(new Uplink(transport, subnet, sidecar));
      }
    }
    return uplinks;
  }

  private boolean isUsed(Transport transport) {
    return scope.planes().stream().anyMatch(it -> it.transport().equals(transport.name()));
  }

  private static Data.MappingBuilder bridge(boolean internal, Span origin) {
    return Data.mapping(origin)
        .put("driver", Data.text("bridge"))
        .put("internal", Data.flag(internal));
  }

  private static Data ipam(Located<Cidr> subnet) {
    Data range = Data.mapping().put("subnet", Data.text(subnet.toString(), subnet.span())).build();
    return Data.mapping().put("config", Data.sequence(List.of(range))).build();
  }

  private Data label(String name, Located<String> value) {
    String prefix = scope.estate().header().labelPrefix().value();
    return Data.mapping().put(prefix + "." + name, Data.text(value)).build();
  }
}
