package dev.soke.check;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.analysis.chain.Genesis;
import dev.soke.ethereum.EvmAddress;
import dev.soke.model.Head;
import dev.soke.model.Milestone;
import dev.soke.model.Transition;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Changes of a chain that runs.
final class TransitionFacts {
  private TransitionFacts() {}

  static List<Fact> of(ChainNodes nodes) {
    List<Fact> facts = new ArrayList<>();
    TreeMap<Long, Span> seen = new TreeMap<>();
    for (Transition transition : nodes.chain().transitions()) {
      addPlace(facts, transition, seen);
      addUnit(facts, nodes, transition);
      addValidators(facts, nodes, transition);
    }
    return facts;
  }

  private static void addPlace(List<Fact> facts, Transition transition, Map<Long, Span> seen) {
    List<Located<Long>> places = places(transition);
    boolean beginning = places.stream().anyMatch(it -> it.value() == 0);
    facts.add(new OnGenesis.ChangePlaced(places.size(), beginning, transition.span()));
    for (Located<Long> place : places) {
      Span first = seen.putIfAbsent(place.value(), place.span());
      if (first != null) {
        facts.add(
            new OnGenesis.WrittenTwice(
                "Transition", place.value().toString(), place.span(), first));
      }
    }
  }

  /// Besu compares the one number with the changes of the rules: from the first one that times
  /// decide on, it is a time. Lists of validators are read by blocks always.
  private static void addUnit(List<Fact> facts, ChainNodes nodes, Transition transition) {
    List<Located<Long>> places = places(transition);
    if (places.size() == 1) {
      long at = places.getFirst().value();
      boolean validators = !transition.validators().isEmpty();
      facts.add(
          new OnGenesis.ChangeUnit(
              transition.time() != null,
              isTimed(nodes, at) && !validators,
              at,
              places.getFirst().span()));
    }
  }

  private static void addValidators(List<Fact> facts, ChainNodes nodes, Transition transition) {
    if (transition.validators().isEmpty()) {
      return;
    }
    boolean contract = transition.validatorContract() != null;
    boolean timed = places(transition).stream().anyMatch(it -> isTimed(nodes, it.value()));
    facts.add(
        new OnGenesis.ValidatorsChange(changes(transition), contract, timed, transition.span()));
    if (isPast(nodes, transition)) {
      return;
    }
    FounderFacts.addStrangers(facts, nodes, transition.validators(), false);
    Span span = transition.validators().getFirst().span();
    List<EvmAddress> then = transition.validators().stream().map(Located::value).toList();
    ChainNodes after =
        nodes.with(
            nodes.nodes().stream()
                .filter(it -> then.contains(it.key().value().address()))
                .toList());
    nodes.chain().survivals().forEach(it -> SurvivalFacts.add(facts, after, it, null, span));
  }

  /// Whether the chain has come beyond it: who was a validator then need not be there any more.
  private static boolean isPast(ChainNodes nodes, Transition transition) {
    Head head = nodes.chain().head();
    Located<Long> block = transition.block();
    return head != null && block != null && block.value() <= head.block().value();
  }

  private static boolean isTimed(ChainNodes nodes, long at) {
    Map<Milestone, Long> forks = new Genesis(nodes).forks();
    return forks.entrySet().stream().anyMatch(it -> it.getKey().isTimed() && it.getValue() <= at);
  }

  /// Whether it changes anything but the validators.
  private static boolean changes(Transition transition) {
    return Stream.of(
            Stream.ofNullable(transition.blockPeriod()),
            Stream.ofNullable(transition.emptyBlockPeriod()),
            Stream.ofNullable(transition.blockReward()),
            Stream.ofNullable(transition.beneficiary()),
            Stream.ofNullable(transition.transactionGas()))
        .anyMatch(it -> it.findAny().isPresent());
  }

  private static List<Located<Long>> places(Transition transition) {
    return Stream.concat(
            Stream.ofNullable(transition.block()), Stream.ofNullable(transition.time()))
        .toList();
  }
}
