package dev.soke.genesis;

import dev.soke.check.Checks;
import dev.soke.check.Fact;
import dev.soke.check.OnGenesis;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Judges a genesis file that somebody has: what Besu refuses of it, and with what it starts and
/// never makes a block.
///
/// @param checks what judges the facts
/// @param nodes the accounts of the nodes that are there to validate; none when that is not known
/// @param now the last second since 1970 that counts as now
public record GenesisCheck(Checks checks, List<EvmAddress> nodes, long now) {
  /// Copies what it is given.
  public GenesisCheck {
    nodes = List.copyOf(nodes);
  }

  /// The findings about a file, by their places.
  public List<Diagnostic> check(Source file) {
    return checks.check(facts(file));
  }

  private List<Fact> facts(Source file) {
    JsonText.Read read = JsonText.read(file);
    Json root = read.root();
    Told told = new Told(new ArrayList<>());
    if (root == null) {
      told.problem("json", "", read.problem(), read.span());
    } else if (!(root instanceof Json.Fields)) {
      told.problem("json", "", "it is no object", root.span());
    } else {
      addAll(told, root);
    }
    return told.facts();
  }

  private void addAll(Told told, Json root) {
    new NameCheck(told).check(root);
    Json config = root.at("config");
    if (config == null) {
      told.missing("config", "Without it Besu knows no number and no validators", root);
      return;
    }
    Rules rules = Rules.of(told, config);
    new HeaderCheck(told, rules, nodes, now).check(root, config);
    new ConfigCheck(told, rules).check(root, config);
    new AllocCheck(told).check(root);
    new TransitionsCheck(told, rules).check(config);
  }

  /// What has been found so far.
  record Told(List<Fact> facts) {
    /// What the rules know by name.
    void problem(String problem, String key, String detail, Span span) {
      facts.add(new OnGenesis.FileProblem(problem, key, detail, span));
    }

    /// A value that is not what it should be.
    void value(String key, String wanted, Json value) {
      problem("value", key, wanted, value.span());
    }

    /// Something that is not there.
    void missing(String key, String way, Json around) {
      problem("missing", key, way, around.span());
    }

    void add(Fact fact) {
      facts.add(fact);
    }
  }
}
