package dev.soke.check;

import dev.soke.analysis.chain.BesuVersion;
import dev.soke.analysis.chain.ChainNodes;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.model.Node;
import dev.soke.model.Survival;
import dev.soke.model.Transition;
import dev.soke.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Besu could not be told about chains and nodes as they are written.
final class ChainFacts {
  private ChainFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      addChain(facts, nodes.chain());
      for (Survival it : nodes.chain().survivals()) {
        SurvivalFacts.add(facts, nodes, it, new Moves(estate, nodes, it), it.span());
      }
      nodes.nodes().forEach(it -> addNode(facts, nodes, it));
    }
    return facts;
  }

  private static void addChain(List<Fact> facts, Chain chain) {
    Located<String> version = chain.version();
    if (BesuVersion.parse(version.value()) == null) {
      facts.add(new OnChains.BesuUnknown(version.value(), version.span()));
    }
    addPeriod(facts, "block-period", chain.qbft().blockPeriod());
    addPeriod(facts, "empty-block-period", chain.qbft().emptyBlockPeriod());
    addPeriod(facts, "request-timeout", chain.qbft().requestTimeout());
    for (Transition transition : chain.transitions()) {
      addPeriod(facts, "block-period", transition.blockPeriod());
      addPeriod(facts, "empty-block-period", transition.emptyBlockPeriod());
    }
  }

  private static void addPeriod(
      List<Fact> facts, String attribute, @Nullable Located<Duration> period) {
    boolean even =
        period == null || period.value().equals(Duration.ofSeconds(period.value().toSeconds()));
    if (period != null && (!even || period.value().isZero())) {
      facts.add(new OnChains.PeriodUneven(attribute, period.span()));
    }
  }

  private static void addNode(List<Fact> facts, ChainNodes nodes, Node node) {
    String plane = nodes.chain().plane().value();
    if (nodes.address(node, plane) == null) {
      facts.add(new OnChains.NodeUnaddressed(node.name().value(), plane, node.name().span()));
    }
    Located<String> name = node.hostName();
    if (name != null && !nodes.chain().dns().value()) {
      facts.add(
          new OnChains.NodeNamed(node.name().value(), nodes.chain().name().value(), name.span()));
    }
  }
}
