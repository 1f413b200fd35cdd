package dev.soke.emit.besu;

import dev.soke.analysis.chain.BesuKeys;
import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Toml;
import dev.soke.model.Guard;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.model.Setting;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `config.toml` of a node, in the settings that the stated version knows.
final class NodeConfig {
  private static final String FOLDER = "/config/";

  private final Place place;
  private final Node node;
  private final List<Data.Entry> entries = new ArrayList<>();

  NodeConfig(Place place, Node node) {
    this.place = place;
    this.node = node;
  }

  Artifact artifact() {
    return Toml.artifact(place.path("nodes/" + node.name() + "/config.toml"), data());
  }

  Data.Mapping data() {
    chain();
    peers();
    storage();
    callers(place.nodes().tier(node));
    metrics();
    permissions();
    options();
    return new Data.Mapping(entries, List.of(node.name().span()));
  }

  /// Those of the node count more than those of its chain, and both more than what is written of
  /// itself. What the version does not take is written as it stands, for checks to see it.
  private void options() {
    for (Setting option : place.chain().options()) {
      putOption(option);
    }
    node.options().forEach(this::putOption);
  }

  private void putOption(Setting option) {
    String key = option.name().value();
    if (!BesuKeys.isOwn(key)) {
      Data.Entry fresh = new Data.Entry(key, written(key, option.value()));
      int at = entries.stream().map(Data.Entry::name).toList().indexOf(key);
      if (at < 0) {
        entries.add(fresh);
      } else {
        entries.set(at, fresh);
      }
    }
  }

  private static Data written(String key, Located<String> value) {
    String text = value.value();
    return switch (BesuKeys.form(key)) {
      case "flag" ->
          text.equals("true") || text.equals("false")
              ? Data.flag(text.equals("true"), value.span())
              : Data.text(value);
      case "number" ->
          text.matches("[0-9]{1,18}")
              ? Data.whole(Long.parseLong(text), value.span())
              : Data.text(value);
      case "list", "apis" ->
          Data.sequence(
              Stream.of(text.split(",")).map(it -> Data.text(it.strip())).toList(), value.span());
      default -> Data.text(value);
    };
  }

  private void chain() {
    Located<Long> number = place.chain().networkId();
    put("genesis-file", Data.text(FOLDER + "genesis.json"));
    put("network-id", number(number == null ? place.chain().id() : number));
    put("data-path", Data.text("/data"));
    put("node-private-key-file", Data.text("/run/secrets/node-key"));
    put("version-compatibility-protection", Data.flag(true));
  }

  private void peers() {
    var address = place.address(node, place.chain().plane());
    int peers = place.nodes().peers(node).size();
    put("p2p-host", Data.text(address.toString(), address.span()));
    put("p2p-interface", Data.text(address.toString(), address.span()));
    put("p2p-port", number(node.p2pPort()));
    put("discovery-enabled", Data.flag(false));
    put("static-nodes-file", Data.text(FOLDER + "static-nodes.json"));
    put("max-peers", Data.whole(Math.max(1, peers) + 1L));
    put("remote-connections-limit-enabled", Data.flag(false));
    if (node.vm() != null) {
      put("nat-method", Data.text("NONE"));
    }
    if (place.chain().dns().value()) {
      put("Xdns-enabled", Data.flag(true, place.chain().dns().span()));
      put("Xdns-update-enabled", Data.flag(true, place.chain().dns().span()));
    }
  }

  private void storage() {
    boolean archive = node.role().value() == NodeRole.ARCHIVE;
    put("sync-mode", Data.text("FULL"));
    put("data-storage-format", Data.text(archive ? "FOREST" : "BONSAI", node.role().span()));
    if (!archive) {
      put("bonsai-limit-trie-logs-enabled", Data.flag(false));
    }
    var price = place.chain().minGasPrice();
    put("min-gas-price", Data.text(price.value().count().toString(), price.span()));
  }

  private void callers(@Nullable Tier tier) {
    put("rpc-http-enabled", Data.flag(tier != null, node.role().span()));
    if (tier == null) {
      return;
    }
    var address = place.address(node, tier.plane());
    put("rpc-http-host", Data.text(address.toString(), address.span()));
    put("rpc-http-port", number(node.rpcPort()));
    put(
        "rpc-http-api",
        Data.sequence(
            tier.apis().stream().map(it -> Data.text(it.value().name(), it.span())).toList(),
            tier.span()));
    put("host-allowlist", texts(tier.names(), tier.span()));
    if (!tier.origins().isEmpty()) {
      put("rpc-http-cors-origins", texts(tier.origins(), tier.span()));
    }
    Located<String> key = tier.tokenKey();
    if (tier.guard().value() == Guard.JWT && key != null) {
      put("rpc-http-authentication-enabled", Data.flag(true, tier.guard().span()));
      put("rpc-http-authentication-jwt-public-key-file", Data.text(key));
    }
  }

  private static Data texts(List<Located<String>> values, Span span) {
    return Data.sequence(values.stream().map(Data::text).toList(), span);
  }

  private void metrics() {
    Located<String> plane = place.chain().metricsPlane();
    var address = plane == null ? null : place.nodes().address(node, plane.value());
    if (address != null) {
      put("metrics-enabled", Data.flag(true, address.span()));
      put("metrics-host", Data.text(address.toString(), address.span()));
      put("metrics-port", number(node.metricsPort()));
    }
  }

  private void permissions() {
    Data file = Data.text(FOLDER + "permissions_config.toml");
    if (place.chain().closed().value()) {
      put("permissions-nodes-config-file-enabled", Data.flag(true, place.chain().closed().span()));
      put("permissions-nodes-config-file", file);
    }
    if (!place.chain().accounts().isEmpty()) {
      put("permissions-accounts-config-file-enabled", Data.flag(true));
      put("permissions-accounts-config-file", file);
    }
  }

  private static Data number(Located<Long> value) {
    return Data.whole(value.value(), value.span());
  }

  /// A setting that the version does not know would keep it from starting.
  private void put(String key, Data value) {
    if (place.knows(key)) {
      entries.add(new Data.Entry(key, value));
    }
  }
}
