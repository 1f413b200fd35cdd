package dev.soke.emit.besu;

import dev.soke.emit.Declared;
import dev.soke.model.Ipv4;
import dev.soke.model.Node;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// A port of a node, and who may open it.
///
/// @param purpose `p2p`, `rpc` or `metrics`
/// @param to the address that listens
/// @param from the networks of those who may, each where it is written
record Door(
    Node node,
    String purpose,
    Located<String> plane,
    Located<Ipv4> to,
    Located<Long> port,
    List<Source> from) {
  /// A network that calls come from, in CIDR notation.
  record Source(String network, Span span) {}

  /// Those of a node: the one for its peers first.
  static List<Door> of(Place place, Node node) {
    List<Door> doors = new ArrayList<>();
    Located<String> chain = place.chain().plane();
    doors.add(door(place, node, "p2p", chain, node.p2pPort(), peers(place, node)));
    Tier tier = place.nodes().tier(node);
    if (tier != null) {
      List<Source> callers = wholePlane(place, tier.plane());
      doors.add(door(place, node, "rpc", tier.plane(), node.rpcPort(), callers));
    }
    Located<String> metrics = place.chain().metricsPlane();
    if (metrics != null && place.nodes().address(node, metrics.value()) != null) {
      List<Source> readers = wholePlane(place, metrics);
      doors.add(door(place, node, "metrics", metrics, node.metricsPort(), readers));
    }
    return doors;
  }

  private static Door door(
      Place place,
      Node node,
      String purpose,
      Located<String> plane,
      Located<Long> port,
      List<Source> from) {
    return new Door(node, purpose, plane, place.address(node, plane), port, from);
  }

  private static List<Source> peers(Place place, Node node) {
    List<Source> peers = new ArrayList<>();
    for (Node peer : place.nodes().peers(node)) {
      Located<Ipv4> address = place.address(peer, place.chain().plane());
      peers.add(new Source(address + "/32", address.span()));
    }
    return peers;
  }

  private static List<Source> wholePlane(Place place, Located<String> plane) {
    var subnet = Declared.in(place.estate().planes(), plane).subnet();
    return List.of(new Source(subnet.toString(), subnet.span()));
  }
}
