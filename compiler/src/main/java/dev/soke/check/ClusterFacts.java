package dev.soke.check;

import dev.soke.analysis.Closure;
import dev.soke.model.Cluster;
import dev.soke.model.Estate;
import dev.soke.model.Plane;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Sites, their clusters, and what each cluster runs.
final class ClusterFacts {
  private ClusterFacts() {}

  static List<Fact> of(Estate estate, SequencedMap<String, Closure> closures) {
    List<Fact> facts = new ArrayList<>();
    SequencedMap<String, Integer> standing = new LinkedHashMap<>();
    for (Cluster cluster : estate.clusters().values()) {
      standing.merge(cluster.site().value(), 1, Integer::sum);
      Closure closure = closures.get(cluster.name().value());
      if (closure != null) {
        addCluster(facts, cluster, closure);
      }
    }
    estate
        .sites()
        .forEach((name, site) -> {
          int clusters = standing.getOrDefault(name, 0);
          facts.add(new OnSites.SiteFact(name, clusters, others(estate, name), site.name().span()));
          Words.distinct(site.profiles())
              .forEach((profile, span) -> facts.add(new OnSites.SiteRuns(name, profile, span)));
        });
    return facts;
  }

  /// How many nodes of chains, datasets, and clusters, hosts and storages of Proxmox VE, are there.
  private static int others(Estate estate, String site) {
    Stream<String> nodes = estate.nodes().values().stream().map(it -> it.site().value());
    Stream<String> pves = estate.pves().values().stream().map(it -> it.site().value());
    Stream<String> hosts = estate.hosts().values().stream().map(it -> Words.orEmpty(it.site()));
    Stream<String> storages =
        estate.pves().values().stream()
            .flatMap(it -> it.storages().stream())
            .map(it -> Words.orEmpty(it.site()));
    Stream<String> datasets =
        estate.datasets().values().stream().flatMap(it -> it.sites().stream()).map(Located::value);
    return Math.toIntExact(
        Stream.of(nodes, pves, hosts, storages, datasets)
            .flatMap(it -> it)
            .filter(site::equals)
            .count());
  }

  private static void addCluster(List<Fact> facts, Cluster cluster, Closure closure) {
    String name = cluster.name().value();
    String site = cluster.site().value();
    Span span = cluster.name().span();
    facts.add(new OnSites.ClusterFact(name, site, span));
    closure
        .runs()
        .forEach(it -> facts.add(new OnSites.ClusterRuns(name, site, it.value(), it.span())));
    closure
        .services()
        .forEach(it -> facts.add(new OnSites.ClusterService(name, it.name().value(), span)));
    transports(closure.planes())
        .forEach((transport, plane) ->
            facts.add(new OnSites.ClusterTransport(name, site, transport, plane, span)));
  }

  /// The first plane for each transport.
  private static SequencedMap<String, String> transports(List<Plane> planes) {
    SequencedMap<String, String> transports = new TreeMap<>();
    planes.forEach(it -> transports.putIfAbsent(it.transport().value(), it.name().value()));
    return transports;
  }
}
