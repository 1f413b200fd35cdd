package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.ethereum.EvmAddress;
import dev.soke.model.Allocation;
import dev.soke.model.Chain;
import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who makes the first blocks of a chain.
final class FounderFacts {
  private FounderFacts() {}

  static List<Fact> of(ChainNodes nodes) {
    Chain chain = nodes.chain();
    List<Fact> facts = new ArrayList<>();
    Located<EvmAddress> contract = chain.qbft().validatorContract();
    facts.add(
        new OnGenesis.ValidatorCount(
            chain.name().value(),
            chain.production().value(),
            contract != null,
            nodes.founders().size(),
            chain.name().span()));
    addStrangers(facts, nodes, chain.founders(), true);
    addContract(facts, chain, contract);
    if (contract != null && !chain.founders().isEmpty()) {
      facts.add(
          new OnGenesis.FoundersIdle(chain.name().value(), chain.founders().getFirst().span()));
    }
    return facts;
  }

  /// Those of some validators that come twice, or that no node of the chain is.
  ///
  /// @param founders whether they are the first: of a chain that runs, some may have left
  static void addStrangers(
      List<Fact> facts, ChainNodes nodes, List<Located<EvmAddress>> validators, boolean founders) {
    List<EvmAddress> known =
        nodes.having(NodeRole.VALIDATOR).stream().map(FounderFacts::account).toList();
    TreeMap<EvmAddress, Located<EvmAddress>> seen = new TreeMap<>();
    for (Located<EvmAddress> validator : validators) {
      String account = validator.value().checksummed();
      Located<EvmAddress> first = seen.putIfAbsent(validator.value(), validator);
      if (first != null) {
        facts.add(new OnGenesis.WrittenTwice("Validator", account, validator.span(), first.span()));
      } else if (!known.contains(validator.value()) && !(founders && runs(nodes))) {
        facts.add(
            new OnGenesis.ValidatorStranger(
                account, nodes.chain().name().value(), founders, validator.span()));
      }
    }
  }

  /// Whether the chain is known to have come beyond its first block.
  private static boolean runs(ChainNodes nodes) {
    return nodes.chain().head() != null;
  }

  /// A contract that comes with the first block must have its code there.
  private static void addContract(
      List<Fact> facts, Chain chain, @Nullable Located<EvmAddress> contract) {
    if (contract != null) {
      boolean coded =
          chain.allocations().stream()
              .filter(it -> it.account().value().equals(contract.value()))
              .anyMatch(FounderFacts::hasCode);
      facts.add(
          new OnGenesis.ValidatorContract(contract.value().checksummed(), coded, contract.span()));
    }
  }

  private static boolean hasCode(Allocation allocation) {
    return allocation.code() != null && allocation.code().value().size() > 0;
  }

  private static EvmAddress account(Node node) {
    return node.key().value().address();
  }
}
