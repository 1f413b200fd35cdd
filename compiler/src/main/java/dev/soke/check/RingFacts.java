package dev.soke.check;

import dev.soke.analysis.Rings;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Rings of names, each at the word that leads from its first name to its second.
final class RingFacts {
  private RingFacts() {}

  static List<Fact> of(
      SequencedMap<String, List<Located<String>>> graph, BiFunction<String, Span, Fact> fact) {
    SequencedMap<String, List<String>> names = new TreeMap<>();
    graph.forEach((from, to) -> names.put(from, to.stream().map(Located::value).toList()));
    List<Fact> facts = new ArrayList<>();
    for (List<String> ring : Rings.of(names)) {
      Span span = Words.distinct(graph.getOrDefault(ring.getFirst(), List.of())).get(ring.get(1));
      if (span != null) {
        facts.add(fact.apply(Rings.path(ring), span));
      }
    }
    return facts;
  }
}
