package dev.soke.emit.besu;

import dev.soke.analysis.chain.Quorum;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.source.Located;
import java.util.List;

/// `nodes.json`: every node, where it runs and whom it meets.
record NodeMap(Place place) {
  Artifact artifact() {
    var chain = place.chain();
    Data root =
        Data.mapping(place.span())
            .put("chain", Data.text(chain.name()))
            .put("chainId", Data.whole(chain.id().value(), chain.id().span()))
            .put("besu", Data.text(chain.version()))
            .put("image", Data.text(place.image()))
            .put("genesisHash", Data.text(place.genesis().block().hash().toString()))
            .put("validators", validators())
            .put("ntp", Data.texts(chain.ntp()))
            .put("nodes", Data.sequence(place.nodes().nodes().stream().map(this::node).toList()))
            .build();
    return Json.artifact(place.path("nodes.json"), root, "besu-nodes.schema.json");
  }

  private Data validators() {
    Quorum quorum = new Quorum(place.nodes().having(NodeRole.VALIDATOR).size());
    return Data.mapping()
        .put("count", Data.whole(quorum.validators()))
        .put("quorum", Data.whole(quorum.needed()))
        .put("survivesLost", Data.whole(quorum.silent()))
        .put("survivesFaulty", Data.whole(quorum.faulty()))
        .build();
  }

  private Data node(Node node) {
    Data.MappingBuilder data =
        Data.mapping(node.name().span())
            .put("name", Data.text(node.name()))
            .put("role", Data.text(Place.word(node.role().value()), node.role().span()))
            .put("site", Data.text(node.site()))
            .put("host", Data.text(node.host()))
            .put("runs", runs(node));
    Located<String> operator = node.operator();
    if (operator != null) {
      data.put("operator", Data.text(operator));
    }
    String account = node.key().value().address().checksummed();
    return data.put("account", Data.text(account, node.key().span()))
        .put("enode", Data.text(place.enode(node), node.key().span()))
        .put("addresses", addresses(node))
        .put("peers", Data.texts(place.nodes().peers(node).stream().map(Node::name).toList()))
        .build();
  }

  private static Data runs(Node node) {
    Located<Long> vm = node.vm();
    return vm == null
        ? Data.mapping(node.host().span())
            .put("compose", Data.text("hosts/" + node.host() + "/compose.yaml"))
            .build()
        : Data.mapping(vm.span()).put("vm", Data.whole(vm.value(), vm.span())).build();
  }

  private Data addresses(Node node) {
    List<Data> addresses =
        node.addresses().stream()
            .map(it -> {
              Located<String> on = it.plane();
              return Data.mapping(it.span())
                  .put("plane", Data.text(on == null ? place.chain().plane() : on))
                  .put("address", Data.text(it.value().toString(), it.value().span()))
                  .build();
            })
            .toList();
    return Data.sequence(addresses);
  }
}
