package dev.soke.check;

import dev.soke.analysis.chain.BesuKeys;
import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Heaps;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.model.Setting;
import dev.soke.model.Tier;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How nodes of chains answer callers, and the options that somebody sets beside.
final class TierFacts {
  private TierFacts() {}

  static List<Fact> of(Estate estate) {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      nodes.chain().tiers().forEach(it -> addTier(facts, nodes.chain(), it));
      addOptions(facts, nodes.chain().options());
      nodes.nodes().forEach(it -> addNode(facts, it));
    }
    return facts;
  }

  private static void addTier(List<Fact> facts, Chain chain, Tier tier) {
    String name = chain.name().value();
    String role = word(tier.role().value());
    tier.apis()
        .forEach(it -> facts.add(new OnTiers.TierApi(name, role, word(it.value()), it.span())));
    addNames(facts, role, "names", tier.names());
    addNames(facts, role, "origins", tier.origins());
    facts.add(
        new OnTiers.TierGuard(
            name, role, word(tier.guard().value()), tier.tokenKey() != null, tier.span()));
    Located<String> metrics = chain.metricsPlane();
    boolean open = tier.role().value() == NodeRole.RPC_PUBLIC;
    if (metrics != null && open && metrics.value().equals(tier.plane().value())) {
      facts.add(new OnTiers.Measured(name, metrics.value(), metrics.span()));
    }
  }

  private static void addNames(
      List<Fact> facts, String role, String attribute, List<Located<String>> names) {
    names.forEach(it -> facts.add(new OnTiers.TierName(role, attribute, it.value(), it.span())));
  }

  private static void addNode(List<Fact> facts, Node node) {
    long heap = Heaps.megabytes(node);
    facts.add(new OnTiers.Heap(node.name().value(), heap, node.memory().span()));
    addOptions(facts, node.options());
  }

  private static void addOptions(List<Fact> facts, List<Setting> options) {
    for (Setting option : options) {
      Located<String> key = option.name();
      if (BesuKeys.isOwn(key.value())) {
        facts.add(new OnSettings.OwnOption(key.value(), key.span()));
      }
    }
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
