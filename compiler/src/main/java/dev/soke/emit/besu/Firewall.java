package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import java.util.ArrayList;
import java.util.List;

/// `firewall.json`: who may open which port of which node; everything else is dropped. The list of
/// peers that a node takes is no proof of who they are, so the machine has to look as well.
record Firewall(Place place) {
  Artifact artifact() {
    List<Data> rules = new ArrayList<>();
    place.nodes().nodes().forEach(node -> Door.of(place, node).forEach(it -> rules.add(rule(it))));
    Data root =
        Data.mapping(place.span())
            .put("chain", Data.text(place.chain().name()))
            .put("default", Data.text("drop"))
            .put("rules", Data.sequence(rules))
            .build();
    return Json.artifact(place.path("firewall.json"), root, "besu-firewall.schema.json");
  }

  private static Data rule(Door door) {
    return Data.mapping(door.node().name().span())
        .put("node", Data.text(door.node().name()))
        .put("host", Data.text(door.node().host()))
        .put("purpose", Data.text(door.purpose()))
        .put("plane", Data.text(door.plane()))
        .put("to", Data.text(door.to().toString(), door.to().span()))
        .put("protocol", Data.text("tcp"))
        .put("port", Data.whole(door.port().value(), door.port().span()))
        .put("from", Data.sequence(door.from().stream().map(Firewall::source).toList()))
        .build();
  }

  private static Data source(Door.Source source) {
    return Data.text(source.network(), source.span());
  }
}
