package dev.soke.analysis.chain;

import dev.soke.ethereum.Enode;
import dev.soke.ethereum.EvmAddress;
import dev.soke.model.Address;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.model.Ipv4;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A chain and its nodes: the one list from which everything about who is who and who meets whom is
/// drawn.
///
/// @param nodes by name
/// @param laws the jurisdiction of each site that says where it lies, by the name of the site
public record ChainNodes(Chain chain, List<Node> nodes, SortedMap<String, String> laws) {
  /// Copies what it is given.
  public ChainNodes {
    nodes = List.copyOf(nodes);
    laws = Collections.unmodifiableSortedMap(new TreeMap<>(laws));
  }

  /// The nodes of a chain.
  public static ChainNodes of(Estate estate, Chain chain) {
    return new ChainNodes(
        chain,
        estate.nodes().values().stream()
            .filter(it -> it.chain().value().equals(chain.name().value()))
            .toList(),
        SiteLaws.of(estate));
  }

  /// The same chain with some of its nodes.
  public ChainNodes with(List<Node> some) {
    return new ChainNodes(chain, some, laws);
  }

  /// Every chain of an estate with its nodes, by name.
  public static List<ChainNodes> all(Estate estate) {
    return estate.chains().values().stream().map(it -> of(estate, it)).toList();
  }

  /// The nodes of a role.
  public List<Node> having(NodeRole role) {
    return nodes.stream().filter(it -> it.role().value() == role).toList();
  }

  /// The accounts of the validators that the first block names, in ascending order; none when a
  /// contract names them.
  public List<EvmAddress> founders() {
    if (chain.qbft().validatorContract() != null) {
      return List.of();
    }
    List<EvmAddress> founders = new ArrayList<>();
    if (chain.founders().isEmpty()) {
      having(NodeRole.VALIDATOR).forEach(it -> founders.add(it.key().value().address()));
    } else {
      chain.founders().forEach(it -> founders.add(it.value()));
    }
    return founders.stream().distinct().sorted().toList();
  }

  /// The nodes that a node dials and that dial it.
  public List<Node> peers(Node node) {
    return nodes.stream().filter(it -> !it.equals(node) && areJoined(node, it)).toList();
  }

  /// Whether two nodes hold a connection to each other.
  public boolean areJoined(Node one, Node other) {
    if (isNamed(one, other) || isNamed(other, one)) {
      return true;
    }
    return switch (chain.peering().value()) {
      case MESH -> true;
      case WRITTEN -> false;
      case SENTRIES -> byRole(one.role().value(), other.role().value());
    };
  }

  /// Validators keep to each other and to sentries, for they pass votes on to nobody else.
  private static boolean byRole(NodeRole one, NodeRole other) {
    boolean voting = one == NodeRole.VALIDATOR && other == NodeRole.VALIDATOR;
    boolean sentry = one == NodeRole.SENTRY || other == NodeRole.SENTRY;
    boolean outside = one != NodeRole.VALIDATOR && other != NodeRole.VALIDATOR;
    boolean boot = one == NodeRole.BOOT || other == NodeRole.BOOT;
    return voting || sentry || (outside && boot);
  }

  private static boolean isNamed(Node one, Node other) {
    return one.peers().stream().anyMatch(it -> it.value().equals(other.name().value()));
  }

  /// Where peers find a node, or null when it has no address on the plane of the chain.
  public @Nullable Enode enode(Node node) {
    Located<Ipv4> address = address(node, chain.plane().value());
    Located<String> name = node.hostName();
    String host = name != null ? name.value() : address == null ? null : address.toString();
    return host == null ? null : new Enode(node.key().value(), host, node.p2pPort().value(), false);
  }

  /// The address of a node on a plane, or null. One that names no plane is on that of the chain.
  public @Nullable Located<Ipv4> address(Node node, String plane) {
    for (Address address : node.addresses()) {
      Located<String> on = address.plane();
      String written = on == null ? chain.plane().value() : on.value();
      if (written.equals(plane)) {
        return address.value();
      }
    }
    return null;
  }

  /// How a node answers callers, or null when it answers nobody.
  public @Nullable Tier tier(Node node) {
    for (Tier tier : chain.tiers()) {
      if (tier.role().value() == node.role().value()
          && address(node, tier.plane().value()) != null) {
        return tier;
      }
    }
    return null;
  }
}
