package dev.soke.analysis.gate;

import dev.soke.analysis.confidence.RouteEvidence;
import dev.soke.analysis.route.BestPath;
import dev.soke.analysis.route.Edge;
import dev.soke.analysis.route.Path;
import dev.soke.analysis.route.PathPolicy;
import dev.soke.analysis.route.RouteGraph;
import dev.soke.model.Attester;
import dev.soke.model.Estate;
import dev.soke.model.PolicyProfile;
import dev.soke.model.Route;
import dev.soke.model.Way;
import dev.soke.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ways over several routes: whether these meet, what the whole is worth, and what they share. The
/// worth is the product of the routes where nothing is shared, and else the bound of Fréchet, which
/// needs no independence.
public record Ways(Estate estate, LocalDate day) {
  private static final double BASIS_POINTS = 10_000;

  /// The obstacles to a way.
  public List<Fault> faults(Way way) {
    List<Route> routes =
        way.routes().stream()
            .map(it -> estate.routes().get(it.value()))
            .filter(Objects::nonNull)
            .toList();
    if (routes.size() < way.routes().size()) return List.of();
    Fault broken = broken(way, routes);
    if (broken != null) return List.of(broken);
    List<Fault> faults = new ArrayList<>();
    NavigableSet<String> shared = shared(routes);
    Path path = new Path(routes.stream().map(this::edge).filter(Objects::nonNull).toList());
    boolean whole = path.hops() == routes.size();
    double worth = !whole ? 0 : shared.isEmpty() ? path.product() : path.lowest();
    if (!shared.isEmpty()) {
      String detail =
          String.join(", ", shared)
              + "; at least "
              + points(whole ? path.lowest() : 0)
              + " basis points are left";
      faults.add(new Fault(Obstacle.SHARED_HOPS, way.name().value(), detail, way.name().span()));
    }
    addWorth(way, routes, worth, faults);
    return faults;
  }

  private static @Nullable Fault broken(Way way, List<Route> routes) {
    if (routes.isEmpty()) {
      return new Fault(
          Obstacle.BROKEN_WAY, way.name().value(), "it has no routes", way.name().span());
    }
    for (int at = 1; at < routes.size(); at++) {
      Located<String> ends = routes.get(at - 1).to();
      Located<String> begins = routes.get(at).from();
      if (!ends.value().equals(begins.value())) {
        String detail =
            "`"
                + routes.get(at - 1).name()
                + "` ends at `"
                + ends
                + "`, and `"
                + routes.get(at).name()
                + "` begins at `"
                + begins
                + "`";
        return new Fault(
            Obstacle.BROKEN_WAY, way.name().value(), detail, way.routes().get(at).span());
      }
    }
    return null;
  }

  private void addWorth(Way way, List<Route> routes, double worth, List<Fault> faults) {
    PolicyProfile profile = estate.policyProfiles().get(way.profile().value());
    @Nullable Located<Long> least = profile == null ? null : profile.minWayConfidence();
    if (least == null || points(worth) >= least.value()) return;
    String better = better(routes.getFirst().from().value(), routes.getLast().to().value());
    String detail = points(worth) + " of " + least.value() + " basis points; " + better;
    faults.add(new Fault(Obstacle.LOW_WAY, way.name().value(), detail, way.name().span()));
  }

  /// The way with the best product between two chains, in words.
  private String better(String from, String to) {
    if (!estate.venues().containsKey(from) || !estate.venues().containsKey(to)) {
      return "one of its ends is not known";
    }
    List<Edge> edges =
        estate.routes().values().stream().map(this::edge).filter(Objects::nonNull).toList();
    RouteGraph graph = RouteGraph.of(estate.venues().keySet(), edges);
    Path best = BestPath.from(from, graph, PathPolicy.any(1)).to(to);
    return best == null
        ? "no way between its ends has any"
        : "the best between its ends is "
            + best.edges().stream().map(it -> "`" + it.id() + "`").collect(Collectors.joining(", "))
            + " with "
            + points(best.product());
  }

  private @Nullable Edge edge(Route route) {
    PolicyProfile profile = estate.policyProfiles().get(route.profile().value());
    if (profile == null) return null;
    double value = RouteEvidence.confidence(route, RouteEvidence.parameters(profile), day).value();
    return value > 0
        ? new Edge(route.name().value(), route.from().value(), route.to().value(), value, 0, 0)
        : null;
  }

  /// What two routes have in common: a mechanism, or who attests them.
  private static NavigableSet<String> shared(List<Route> routes) {
    NavigableSet<String> shared = new TreeSet<>();
    NavigableSet<String> seen = new TreeSet<>();
    for (Route route : routes) {
      NavigableSet<String> ties = ties(route);
      ties.stream().filter(seen::contains).forEach(shared::add);
      seen.addAll(ties);
    }
    return shared;
  }

  private static NavigableSet<String> ties(Route route) {
    NavigableSet<String> ties = new TreeSet<>();
    ties.add("mechanism `" + route.mechanism().value() + "`");
    route.evidence().stream()
        .flatMap(it -> it.attesters().stream())
        .map(Attester::operator)
        .forEach(it -> ties.add("operator `" + it.value() + "`"));
    return ties;
  }

  private static long points(double worth) {
    return (long) StrictMath.floor(worth * BASIS_POINTS);
  }

  /// What a way is worth, in basis points.
  ///
  /// @param product where its routes fail independently of each other
  /// @param weakest of its weakest route, which the whole never exceeds
  /// @param lowest below which the whole never falls
  public record Worth(long product, long weakest, long lowest) {}

  /// What a way is worth; nothing where one of its routes is worth nothing.
  public Worth worth(Way way) {
    List<Edge> edges =
        way.routes().stream()
            .map(it -> estate.routes().get(it.value()))
            .filter(Objects::nonNull)
            .map(this::edge)
            .filter(Objects::nonNull)
            .toList();
    if (edges.size() < way.routes().size()) return new Worth(0, 0, 0);
    Path path = new Path(edges);
    return new Worth(points(path.product()), points(path.weakest()), points(path.lowest()));
  }
}
