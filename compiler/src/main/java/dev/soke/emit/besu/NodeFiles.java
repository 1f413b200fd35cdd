package dev.soke.emit.besu;

import dev.soke.analysis.chain.Heaps;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.emit.Toml;
import dev.soke.model.Node;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// The files that one node reads, all but the genesis file and its key.
record NodeFiles(Place place, Node node) {
  List<Artifact> artifacts() {
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new NodeConfig(place, node).artifact());
    artifacts.add(
        Json.artifact(path("static-nodes.json"), peers(), "besu-static-nodes.schema.json"));
    Data.Mapping permissions = permissions();
    if (!permissions.entries().isEmpty()) {
      artifacts.add(Toml.artifact(path("permissions_config.toml"), permissions));
    }
    artifacts.add(javaOptions());
    artifacts.add(new Nftables(place, node).artifact());
    return artifacts;
  }

  private String path(String file) {
    return place.path("nodes/" + node.name() + "/" + file);
  }

  private Data peers() {
    return Data.sequence(enodes(place.nodes().peers(node)), node.name().span());
  }

  private List<Data> enodes(List<Node> nodes) {
    return nodes.stream()
        .map(it -> Data.text(place.enode(it), it.key().span(), it.name().span()))
        .toList();
  }

  private Data.Mapping permissions() {
    List<Data.Entry> lists = new ArrayList<>();
    if (place.chain().closed().value()) {
      Data nodes = Data.sequence(enodes(place.nodes().peers(node)), node.name().span());
      lists.add(new Data.Entry("nodes-allowlist", nodes));
    }
    if (!place.chain().accounts().isEmpty()) {
      List<Data> accounts =
          place.chain().accounts().stream()
              .map(it -> it.value())
              .distinct()
              .sorted()
              .map(it -> Data.text(it.toString()))
              .toList();
      lists.add(new Data.Entry("accounts-allowlist", Data.sequence(accounts)));
    }
    return new Data.Mapping(lists, List.of(place.span()));
  }

  private Artifact javaOptions() {
    long heap = Heaps.megabytes(node);
    String text = "BESU_OPTS=-Xms" + heap + "m -Xmx" + heap + "m\n";
    List<Span> origins = List.of(node.memory().span());
    return new Artifact(path("jvm.env"), text, List.of(origins), null);
  }
}
