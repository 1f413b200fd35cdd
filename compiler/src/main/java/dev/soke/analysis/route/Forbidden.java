package dev.soke.analysis.route;

import java.util.Collection;
import java.util.List;

/// Whether any permitted way leads from some places to others that it must not come to.
public sealed interface Forbidden {
  /// None does, and this is why.
  record Proved(Certificate certificate) implements Forbidden {}

  /// One does.
  ///
  /// @param path one with the fewest hops
  /// @param cut the fewest edges without which no way is left, by their ids; it does not look at
  ///   the path policy, so it may remove more than that needs
  record Refuted(Path path, List<Edge> cut) implements Forbidden {}

  /// There is nothing to prove: no place begins, or none is forbidden.
  record Vacuous() implements Forbidden {}

  /// Proves it, or finds a way.
  ///
  /// @param sources places of the graph
  /// @param targets places of the graph
  static Forbidden ways(
      Collection<String> sources, Collection<String> targets, RouteGraph graph, PathPolicy policy) {
    if (sources.isEmpty() || targets.isEmpty()) {
      return new Vacuous();
    }
    Reach reach = Reach.from(sources, graph, policy);
    Path path = reach.shortest(targets);
    return path == null
        ? new Proved(new Certificate(reach.states()))
        : new Refuted(path, Cut.between(sources, targets, graph));
  }
}
