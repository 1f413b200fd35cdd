package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.analysis.OnionAddress;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Onion;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The onion services of clusters.
final class OnionFacts {
  private record Taken(String cluster, Span span) {}

  private final Estate estate;
  private final TreeSet<String> sidecars = new TreeSet<>();
  private final SequencedMap<String, Taken> taken = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private OnionFacts(Estate estate) {
    this.estate = estate;
    estate.transports().values().forEach(it -> sidecars.add(Words.orEmpty(it.sidecar())));
  }

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    OnionFacts onions = new OnionFacts(estate);
    for (Cluster cluster : estate.clusters().values()) {
      Closure closure = closures.get(cluster.name().value());
      if (closure != null) {
        cluster.onions().forEach(it -> onions.add(cluster.name().value(), it, closure));
      }
    }
    return onions.facts;
  }

  private void add(String cluster, Onion onion, Closure closure) {
    String host = onion.host().value();
    Span span = onion.host().span();
    String plane = onion.plane().value();
    String problem = OnionAddress.problem(host);
    facts.add(
        new OnSites.OnionFact(
            cluster, plane, problem, serves(plane, closure), span, onion.plane().span()));
    Taken first = taken.putIfAbsent(host, new Taken(cluster, span));
    if (first != null) {
      facts.add(new OnSites.OnionTwice(cluster, first.cluster(), span, first.span()));
    }
  }

  /// A sidecar stands on every plane, but only on behalf of others. A plane that is not declared
  /// has its finding already.
  private boolean serves(String plane, Closure closure) {
    return !estate.planes().containsKey(plane)
        || closure.services().stream()
            .filter(service -> !sidecars.contains(service.name().value()))
            .anyMatch(service -> Words.distinct(service.planes()).containsKey(plane));
  }
}
