package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.Direction;
import dev.soke.model.Estate;
import dev.soke.model.Gate;
import dev.soke.model.Link;
import dev.soke.model.Need;
import dev.soke.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/// Calls that find nobody: to services that run nowhere, and on paths with a link missing.
final class CallFacts {
  private final TreeSet<String> running = new TreeSet<>();

  /// Every call that a link says, as `caller callee`.
  private final TreeSet<String> calls = new TreeSet<>();

  private final List<Fact> facts = new ArrayList<>();

  private CallFacts(SequencedMap<String, Closure> closures) {
    for (Closure closure : closures.values()) {
      closure.services().forEach(it -> running.add(it.name().value()));
    }
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    CallFacts facts = new CallFacts(closures);
    for (Link link : estate.links()) {
      Direction.of(link.from(), link.to(), link.both()).forEach(way -> facts.add(link, way));
    }
    estate.gates().values().forEach(facts::addPath);
    return facts.facts;
  }

  private void add(Link link, Direction way) {
    Located<String> from = way.from().service();
    Located<String> to = way.to().service();
    calls.add(from + " " + to);
    boolean needed = link.need().value() == Need.REQUIRED;
    if (needed && running.contains(from.value()) && !running.contains(to.value())) {
      facts.add(new OnLinks.CalledNowhere(from.value(), to.value(), way.to().span()));
    }
  }

  private void addPath(Gate gate) {
    List<Located<String>> path = gate.through();
    for (int i = 1; i < path.size(); i++) {
      Located<String> from = path.get(i - 1);
      Located<String> to = path.get(i);
      if (!calls.contains(from + " " + to)) {
        facts.add(new OnLinks.PathBroken(gate.name().value(), from.value(), to.value(), to.span()));
      }
    }
  }
}
