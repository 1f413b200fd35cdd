package dev.soke.analysis.route;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The way whose weakest hop is strongest. Of these, one with the fewest hops is taken.
public final class WidestPath {
  private WidestPath() {}

  private record Visit(double width, int place) {}

  /// The way between two places of the graph; null when there is none.
  public static @Nullable Path between(String source, String target, RouteGraph graph) {
    double width = widths(graph, graph.number(source))[graph.number(target)];
    if (width == 0) {
      return null;
    }
    // What is narrower than the best way cannot be on it.
    List<Edge> wide = graph.edges().stream().filter(edge -> edge.confidence() >= width).toList();
    RouteGraph rest = RouteGraph.of(graph.places(), wide);
    int labels = wide.stream().mapToInt(Edge::label).max().orElse(0) + 1;
    Reach reach = Reach.from(List.of(source), rest, PathPolicy.any(labels));
    return reach.shortest(List.of(target));
  }

  private static double[] widths(RouteGraph graph, int source) {
    double[] widths = new double[graph.places().size()];
    Arrays.fill(widths, 0);
    widths[source] = 1;
    PriorityQueue<Visit> queue =
        new PriorityQueue<>((one, other) -> Double.compare(other.width, one.width));
    queue.add(new Visit(1, source));
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      if (visit.width == widths[visit.place]) {
        widen(graph, visit.place, widths, queue);
      }
    }
    return widths;
  }

  private static void widen(
      RouteGraph graph, int place, double[] widths, PriorityQueue<Visit> queue) {
    for (int edge = graph.first(place); edge < graph.first(place + 1); edge++) {
      double width = Math.min(widths[place], graph.edges().get(edge).confidence());
      int next = graph.target(edge);
      if (width > widths[next]) {
        widths[next] = width;
        queue.add(new Visit(width, next));
      }
    }
  }
}
