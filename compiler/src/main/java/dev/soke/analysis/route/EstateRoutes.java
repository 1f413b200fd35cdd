package dev.soke.analysis.route;

import dev.soke.model.Estate;
import dev.soke.model.Forbid;
import dev.soke.model.Route;
import dev.soke.model.Status;
import dev.soke.source.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The routes of an estate as a graph, and whether a way over them is forbidden. Every route counts
/// that is not retired: what is planned today may run tomorrow.
public record EstateRoutes(Estate estate) {
  /// Passing on, and passing through a chain that makes a way harmless.
  private static final PathPolicy UNLESS_THROUGH =
      new PathPolicy(List.of(List.of(0, PathPolicy.DEAD)), List.of(true));

  /// What is proved of a rule, or the way that breaks it.
  public Forbidden judge(Forbid rule) {
    List<Edge> edges =
        estate.routes().values().stream()
            .filter(it -> it.status().value() != Status.RETIRED && carries(it, rule.asset()))
            .map(it -> edge(it, names(rule.unlessThrough())))
            .toList();
    RouteGraph graph = RouteGraph.of(estate.venues().keySet(), edges);
    return Forbidden.ways(names(rule.from()), names(rule.to()), graph, UNLESS_THROUGH);
  }

  private static boolean carries(Route route, @Nullable Located<String> asset) {
    return asset == null || route.asset().value().equals(asset.value());
  }

  private static Edge edge(Route route, List<String> harmless) {
    String to = route.to().value();
    int label = harmless.contains(to) ? 1 : 0;
    return new Edge(route.name().value(), route.from().value(), to, 1, 0, label);
  }

  private static List<String> names(List<Located<String>> venues) {
    return venues.stream().map(Located::value).distinct().toList();
  }
}
