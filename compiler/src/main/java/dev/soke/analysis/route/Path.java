package dev.soke.analysis.route;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A way over edges, each of which begins where the one before ends.
public record Path(List<Edge> edges) {
  /// Copies what it is given.
  public Path {
    edges = List.copyOf(edges);
  }

  /// How many edges.
  public int hops() {
    return edges.size();
  }

  /// The confidence in the whole where the hops fail independently of each other.
  public double product() {
    double product = 1;
    for (Edge edge : edges) {
      product *= edge.confidence();
    }
    return product;
  }

  /// The confidence in the weakest hop, which the whole never exceeds; 1 without hops.
  public double weakest() {
    return edges.stream().mapToDouble(Edge::confidence).min().orElse(1);
  }

  /// What is left where all failures exclude each other: the bound of Fréchet, below which the
  /// whole never falls, however the hops depend on each other.
  public double lowest() {
    double sum = 0;
    for (Edge edge : edges) {
      sum += edge.confidence();
    }
    return edges.isEmpty() ? 1 : Math.max(0, sum - (edges.size() - 1));
  }

  /// Whether it comes to no place twice.
  public boolean isSimple() {
    NavigableSet<String> seen = new TreeSet<>();
    return edges.isEmpty()
        || (seen.add(edges.getFirst().from())
            && edges.stream().allMatch(edge -> seen.add(edge.to())));
  }
}
