package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Yaml;
import dev.soke.model.Chain;
import dev.soke.model.Guard;
import dev.soke.model.Node;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `hosts/<host>/compose.yaml`: the nodes of a chain that run in containers of one host. The
/// networks of planes are there already; these files only join them.
record HostCompose(Place place, String host, List<Node> nodes) {
  static List<Artifact> all(Place place) {
    SequencedMap<String, List<Node>> hosts = new TreeMap<>();
    for (Node node : place.nodes().nodes()) {
      if (node.vm() == null) {
        hosts.computeIfAbsent(node.host().value(), _ -> new ArrayList<>()).add(node);
      }
    }
    List<Artifact> artifacts = new ArrayList<>();
    hosts.forEach((host, nodes) -> artifacts.add(new HostCompose(place, host, nodes).artifact()));
    return artifacts;
  }

  private Artifact artifact() {
    Data.MappingBuilder services = Data.mapping();
    nodes.forEach(it -> services.put(it.name().value(), service(it)));
    Data root =
        Data.mapping(spans())
            .put("name", Data.text(place.chain().name() + "-" + host))
            .put("services", services.build())
            .put("networks", networks())
            .put("volumes", volumes())
            .put("secrets", secrets())
            .build();
    return Yaml.artifact(
        place.path("hosts/" + host + "/compose.yaml"), root, "besu-compose.schema.json");
  }

  private Span[] spans() {
    return nodes.stream().map(it -> it.host().span()).toArray(Span[]::new);
  }

  private Data service(Node node) {
    Located<String> image = place.image();
    return Data.mapping(node.name().span())
        .put("image", Data.text(image.value(), place.chain().image().span(), image.span()))
        .put("pull_policy", Data.text("missing"))
        .put("command", Data.sequence(List.of(Data.text("--config-file=/config/config.toml"))))
        .put("restart", Data.text("unless-stopped"))
        .put("stop_grace_period", Data.text("60s"))
        .put("user", Data.text("1000:1000"))
        .put("read_only", Data.flag(true))
        .put("cap_drop", Data.sequence(List.of(Data.text("ALL"))))
        .put("security_opt", Data.sequence(List.of(Data.text("no-new-privileges:true"))))
        .put("tmpfs", Data.sequence(List.of(Data.text("/tmp"))))
        .put("mem_limit", Data.whole(node.memory().value().count(), node.memory().span()))
        .put("env_file", Data.sequence(List.of(Data.text(folder(node) + "/jvm.env"))))
        .putUnlessEmpty("environment", environment(node))
        .put("healthcheck", health(node))
        .put("networks", addresses(node))
        .put("secrets", secret(node))
        .put("volumes", mounts(node))
        .build();
  }

  /// The image sets this for every node, and what is set so counts more than `config.toml`.
  private Data environment(Node node) {
    Tier tier = place.nodes().tier(node);
    Data.MappingBuilder environment = Data.mapping();
    if (tier != null) {
      var address = place.address(node, tier.plane());
      environment.put("BESU_RPC_HTTP_HOST", Data.text(address.toString(), address.span()));
    }
    return environment.build();
  }

  /// It is well when it answers its peers: who answers callers may be nobody.
  private Data health(Node node) {
    String place = this.place.address(node, chain().plane()) + "/" + node.p2pPort();
    return Data.mapping(node.p2pPort().span())
        .put(
            "test",
            Data.sequence(
                List.of(
                    Data.text("CMD"),
                    Data.text("bash"),
                    Data.text("-c"),
                    Data.text("exec 3<>/dev/tcp/" + place))))
        .put("interval", Data.text("15s"))
        .put("timeout", Data.text("5s"))
        .put("retries", Data.whole(4))
        .put("start_period", Data.text("120s"))
        .build();
  }

  private Chain chain() {
    return place.chain();
  }

  private Data addresses(Node node) {
    Data.MappingBuilder networks = Data.mapping();
    for (Located<String> plane : planes(node)) {
      var address = place.address(node, plane);
      Data own = Data.text(address.toString(), address.span());
      networks.put(plane.value(), Data.mapping(plane.span()).put("ipv4_address", own).build());
    }
    return networks.build();
  }

  /// Those of its chain, its callers and who measures it, where it has an address there.
  private List<Located<String>> planes(Node node) {
    List<Located<String>> planes = new ArrayList<>();
    planes.add(chain().plane());
    Tier tier = place.nodes().tier(node);
    addPlane(planes, node, tier == null ? null : tier.plane());
    addPlane(planes, node, chain().metricsPlane());
    return planes;
  }

  private void addPlane(List<Located<String>> planes, Node node, @Nullable Located<String> plane) {
    if (plane != null
        && planes.stream().noneMatch(it -> it.value().equals(plane.value()))
        && place.nodes().address(node, plane.value()) != null) {
      planes.add(plane);
    }
  }

  private Data networks() {
    SequencedMap<String, Data> networks = new TreeMap<>();
    for (Node node : nodes) {
      for (Located<String> plane : planes(node)) {
        networks.putIfAbsent(
            plane.value(),
            Data.mapping(plane.span())
                .put("external", Data.flag(true))
                .put("name", Data.text(plane))
                .build());
      }
    }
    Data.MappingBuilder all = Data.mapping();
    networks.forEach(all::put);
    return all.build();
  }

  private Data volumes() {
    Data.MappingBuilder volumes = Data.mapping();
    nodes.forEach(it -> volumes.put(it.name() + "-data", Data.mapping(it.name().span()).build()));
    return volumes.build();
  }

  private Data secrets() {
    Data.MappingBuilder secrets = Data.mapping();
    for (Node node : nodes) {
      String file = "/etc/besu/" + chain().name() + "/" + node.name() + "/key";
      Data source = Data.text(file, node.key().span());
      secrets.put(node.name() + "-key", Data.mapping().put("file", source).build());
    }
    return secrets.build();
  }

  private static Data secret(Node node) {
    Data use =
        Data.mapping(node.key().span())
            .put("source", Data.text(node.name() + "-key"))
            .put("target", Data.text("node-key"))
            .build();
    return Data.sequence(List.of(use));
  }

  private Data mounts(Node node) {
    List<Data> mounts = new ArrayList<>();
    mounts.add(file("../../genesis.json", "genesis.json"));
    mounts.add(file(folder(node) + "/config.toml", "config.toml"));
    mounts.add(file(folder(node) + "/static-nodes.json", "static-nodes.json"));
    if (chain().closed().value() || !chain().accounts().isEmpty()) {
      mounts.add(file(folder(node) + "/permissions_config.toml", "permissions_config.toml"));
    }
    addTokenKey(mounts, place.nodes().tier(node));
    mounts.add(
        Data.mapping()
            .put("type", Data.text("volume"))
            .put("source", Data.text(node.name() + "-data"))
            .put("target", Data.text("/data"))
            .build());
    return Data.sequence(mounts);
  }

  /// The node sees it where the machine has it.
  private static void addTokenKey(List<Data> mounts, @Nullable Tier tier) {
    Located<String> key = tier == null ? null : tier.tokenKey();
    if (tier != null && key != null && tier.guard().value() == Guard.JWT) {
      mounts.add(
          Data.mapping(key.span())
              .put("type", Data.text("bind"))
              .put("source", Data.text(key))
              .put("target", Data.text(key))
              .put("read_only", Data.flag(true))
              .build());
    }
  }

  private static String folder(Node node) {
    return "../../nodes/" + node.name();
  }

  /// Read-only: a list that the program itself rewrites would no longer be that of the estate.
  private static Data file(String source, String target) {
    return Data.mapping()
        .put("type", Data.text("bind"))
        .put("source", Data.text(source))
        .put("target", Data.text("/config/" + target))
        .put("read_only", Data.flag(true))
        .build();
  }
}
