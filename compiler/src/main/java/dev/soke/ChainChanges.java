package dev.soke;

import dev.soke.analysis.chain.ChainNodes;
import dev.soke.change.Difference;
import dev.soke.change.Previous;
import dev.soke.check.Fact;
import dev.soke.check.OnChanges;
import dev.soke.emit.besu.BesuEmitter;
import dev.soke.model.Chain;
import dev.soke.model.Estate;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a build would change about chains that run, as facts. It is asked of estates that can be
/// built, for what their nodes would get is compared.
record ChainChanges(Estate estate, Previous previous) {
  /// Which chains have been written before; this may be asked of any estate.
  List<Fact> written() {
    List<Fact> facts = new ArrayList<>();
    for (Chain chain : estate.chains().values()) {
      Located<String> name = chain.name();
      if (previous.genesis(name.value()) != null) {
        facts.add(new OnChanges.ChainWritten(name.value(), name.span()));
      }
    }
    return facts;
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (ChainNodes nodes : ChainNodes.all(estate)) {
      String before = previous.genesis(nodes.chain().name().value());
      if (before == null) {
        addFormer(facts, nodes.chain());
      } else {
        addDifferences(facts, nodes, before);
      }
    }
    return facts;
  }

  /// A chain that only has another name would begin again, with the number of the one before it.
  private void addFormer(List<Fact> facts, Chain chain) {
    String number = chain.id().toString();
    previous
        .chains()
        .forEach((name, genesis) -> {
          if (!estate.chains().containsKey(name)
              && Difference.valueIn(genesis, "config/chainid").equals(number)) {
            facts.add(
                new OnChanges.NumberTaken(chain.name().value(), number, name, chain.id().span()));
          }
        });
  }

  private void addDifferences(List<Fact> facts, ChainNodes nodes, String before) {
    Chain chain = nodes.chain();
    String name = chain.name().value();
    List<Difference> differences = Difference.between(before, BesuEmitter.genesis(estate, nodes));
    if (differences == null) {
      String path = "infrastructure/besu/" + name + "/genesis.json";
      facts.add(new OnChanges.PreviousUnreadable(name, path, chain.name().span()));
      return;
    }
    Passing passing =
        Passing.of(nodes, Difference.valueIn(before, "config/qbft/blockperiodseconds"));
    for (Difference difference : differences) {
      Span span = Objects.requireNonNullElse(difference.span(), chain.name().span());
      GenesisTerm term = GenesisTerm.of(difference, chain);
      if (term != null) {
        facts.add(term.changed(chain, difference, span, passing));
      } else {
        passing.addTo(facts, name, difference, span);
      }
    }
  }
}
