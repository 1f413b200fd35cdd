package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Declared;
import dev.soke.emit.Json;
import dev.soke.model.Ipv4;
import dev.soke.model.Node;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// `firewall.json`: who may open which port of which node; everything else is dropped. The list of
/// peers that a node takes is no proof of who they are, so the machine has to look as well.
record Firewall(Place place) {
  Artifact artifact() {
    List<Data> rules = new ArrayList<>();
    place.nodes().nodes().forEach(it -> addRules(rules, it));
    Data root =
        Data.mapping(place.span())
            .put("chain", Data.text(place.chain().name()))
            .put("default", Data.text("drop"))
            .put("rules", Data.sequence(rules))
            .build();
    return Json.artifact(place.path("firewall.json"), root, "besu-firewall.schema.json");
  }

  private void addRules(List<Data> rules, Node node) {
    Located<String> chain = place.chain().plane();
    rules.add(rule(node, "p2p", chain, node.p2pPort(), peers(node)));
    Tier tier = place.nodes().tier(node);
    if (tier != null) {
      rules.add(rule(node, "rpc", tier.plane(), node.rpcPort(), wholePlane(tier.plane())));
    }
    Located<String> metrics = place.chain().metricsPlane();
    if (metrics != null && place.nodes().address(node, metrics.value()) != null) {
      rules.add(rule(node, "metrics", metrics, node.metricsPort(), wholePlane(metrics)));
    }
  }

  private Data rule(
      Node node, String what, Located<String> plane, Located<Long> port, List<Data> from) {
    Located<Ipv4> address = place.address(node, plane);
    return Data.mapping(node.name().span())
        .put("node", Data.text(node.name()))
        .put("host", Data.text(node.host()))
        .put("purpose", Data.text(what))
        .put("plane", Data.text(plane))
        .put("to", Data.text(address.toString(), address.span()))
        .put("protocol", Data.text("tcp"))
        .put("port", Data.whole(port.value(), port.span()))
        .put("from", Data.sequence(from))
        .build();
  }

  private List<Data> peers(Node node) {
    List<Data> peers = new ArrayList<>();
    for (Node peer : place.nodes().peers(node)) {
      Located<Ipv4> address = place.address(peer, place.chain().plane());
      peers.add(Data.text(address + "/32", address.span()));
    }
    return peers;
  }

  private List<Data> wholePlane(Located<String> plane) {
    var subnet = Declared.in(place.estate().planes(), plane).subnet();
    return List.of(Data.text(subnet.toString(), subnet.span()));
  }
}
