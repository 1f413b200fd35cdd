package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Template;
import dev.soke.model.Node;
import dev.soke.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;

/// `nftables.conf` of a node: the ports of Besu on its addresses, open to those whom
/// `firewall.json` names and to nobody else. It is a table of its own, loaded any number of times,
/// and leaves every other port of the machine to whoever guards those.
record Nftables(Place place, Node node) {
  private static final Template TEMPLATE = new Template("besu-nftables.ftl");

  /// Who may open a port, as the template sees it.
  public record Rule(String purpose, String to, long port, List<String> from, List<Span> origins) {}

  Artifact artifact() {
    SequencedSet<Long> ports = new TreeSet<>();
    ports.add(node.p2pPort().value());
    ports.add(node.rpcPort().value());
    ports.add(node.metricsPort().value());
    SequencedMap<String, Object> values = new LinkedHashMap<>();
    values.put("node", node.name().value());
    values.put("addresses", node.addresses().stream().map(it -> it.value().toString()).toList());
    values.put("ports", List.copyOf(ports));
    values.put("p2p", node.p2pPort().value());
    values.put("rules", Door.of(place, node).stream().map(Nftables::rule).toList());
    String path = place.path("nodes/" + node.name() + "/nftables.conf");
    return TEMPLATE.artifact(path, values, List.of(node.name().span()));
  }

  private static Rule rule(Door door) {
    return new Rule(
        door.purpose(),
        door.to().toString(),
        door.port().value(),
        door.from().stream().map(Door.Source::network).toList(),
        List.of(door.port().span(), door.to().span()));
  }
}
