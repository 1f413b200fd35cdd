package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Ipv4;
import dev.soke.model.Node;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;

/// `rpc.json`: where callers of each tier find it.
record Endpoints(Place place) {
  Artifact artifact() {
    List<Data> tiers = place.chain().tiers().stream().map(this::tier).toList();
    Data root =
        Data.mapping(place.span())
            .put("chain", Data.text(place.chain().name()))
            .put("chainId", Data.whole(place.chain().id().value(), place.chain().id().span()))
            .put("tiers", Data.sequence(tiers))
            .build();
    return Json.artifact(place.path("rpc.json"), root, "besu-rpc.schema.json");
  }

  private Data tier(Tier tier) {
    List<Data> apis =
        tier.apis().stream().map(it -> Data.text(it.value().name(), it.span())).toList();
    return Data.mapping(tier.span())
        .put("role", Data.text(Place.word(tier.role().value()), tier.role().span()))
        .put("plane", Data.text(tier.plane()))
        .put("apis", Data.sequence(apis))
        .put("names", Data.texts(tier.names()))
        .put("origins", Data.texts(tier.origins()))
        .put("guard", Data.text(Place.word(tier.guard().value()), tier.guard().span()))
        .put("endpoints", endpoints(tier))
        .build();
  }

  private Data endpoints(Tier tier) {
    List<Data> endpoints = new ArrayList<>();
    for (Node node : place.nodes().nodes()) {
      if (tier.equals(place.nodes().tier(node))) {
        Located<Ipv4> address = place.address(node, tier.plane());
        String url = "http://" + address + ":" + node.rpcPort();
        endpoints.add(
            Data.mapping(node.name().span())
                .put("node", Data.text(node.name()))
                .put("url", Data.text(url, address.span(), node.rpcPort().span()))
                .build());
      }
    }
    return Data.sequence(endpoints);
  }
}
