package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Topology;
import dev.soke.ethereum.PublicKey;
import dev.soke.model.Allocation;
import dev.soke.model.Estate;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.model.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether votes, blocks and callers find their ways between the nodes of chains.
final class TopologyFacts {
  private final List<Fact> facts = new ArrayList<>();
  private final ChainNodes nodes;
  private final Topology topology;
  private final String chain;

  private TopologyFacts(ChainNodes nodes) {
    this.nodes = nodes;
    this.topology = new Topology(nodes);
    this.chain = nodes.chain().name().value();
  }

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      TopologyFacts of = new TopologyFacts(nodes);
      of.addVoters();
      nodes.nodes().forEach(of::addNode);
      of.addFunded();
      of.addClocks();
      nodes.chain().tiers().forEach(of::addTier);
      facts.addAll(of.facts);
    }
    facts.addAll(keys(estate));
    return facts;
  }

  private void addVoters() {
    List<List<Node>> groups = topology.voters();
    for (List<Node> group : groups.stream().skip(1).toList()) {
      Node first = group.getFirst();
      facts.add(
          new OnTopology.VotersApart(
              chain,
              first.name().value(),
              groups.getFirst().getFirst().name().value(),
              group.stream().map(it -> "`" + it.name() + "`").collect(Collectors.joining(", ")),
              first.name().span()));
    }
    List<Topology.Pair> strangers = topology.strangers();
    if (groups.size() == 1 && nodes.chain().production().value() && !strangers.isEmpty()) {
      Topology.Pair pair = strangers.getFirst();
      facts.add(
          new OnTopology.VotersStrange(
              chain,
              pair.one().name().value(),
              pair.other().name().value(),
              strangers.size(),
              pair.one().name().span()));
    }
  }

  private void addNode(Node node) {
    String name = node.name().value();
    boolean votes = node.role().value() == NodeRole.VALIDATOR;
    boolean somebody = !nodes.having(NodeRole.VALIDATOR).isEmpty();
    if (votes || !somebody) return;
    List<Node> validators = topology.validators(node);
    if (!topology.hasWayToValidator(node)) {
      facts.add(new OnTopology.NodeCutOff(chain, name, node.name().span()));
    } else if (nodes.tier(node) != null && nodes.chain().production().value()) {
      int sentries = topology.sentries(node).size();
      if (sentries < 2 && validators.isEmpty()) {
        facts.add(new OnTopology.SentriesFew(chain, name, sentries, node.name().span()));
      }
    }
    if (node.role().value() == NodeRole.RPC_PUBLIC && !validators.isEmpty()) {
      facts.add(
          new OnTopology.ValidatorExposed(
              chain, name, validators.getFirst().name().value(), node.name().span()));
    }
  }

  private void addFunded() {
    for (Node node : nodes.having(NodeRole.VALIDATOR)) {
      for (Allocation allocation : nodes.chain().allocations()) {
        boolean its = node.key().value().address().equals(allocation.account().value());
        if (its && allocation.balance().value().count().signum() > 0) {
          facts.add(
              new OnTopology.ValidatorFunded(
                  node.name().value(),
                  allocation.account().value().checksummed(),
                  allocation.account().span(),
                  node.key().span()));
        }
      }
    }
  }

  private void addClocks() {
    int validators = nodes.having(NodeRole.VALIDATOR).size();
    if (nodes.chain().production().value() && nodes.chain().ntp().isEmpty() && validators > 0) {
      facts.add(new OnTopology.ClocksUntold(chain, validators, nodes.chain().name().span()));
    }
  }

  private void addTier(Tier tier) {
    if (tier.role().value() == NodeRole.VALIDATOR && nodes.chain().production().value()) {
      facts.add(new OnTopology.ValidatorsCalled(chain, tier.plane().value(), tier.role().span()));
    }
  }

  private static List<Fact> keys(Estate estate) {
    Map<PublicKey, Node> owners = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (Node node : estate.nodes().values()) {
      Node first = owners.putIfAbsent(node.key().value(), node);
      if (first != null) {
        facts.add(
            new OnTopology.KeyShared(
                node.name().value(), first.name().value(), node.key().span(), first.key().span()));
      }
    }
    return facts;
  }
}
