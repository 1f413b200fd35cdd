package dev.soke.analysis.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The fewest edges whose removal parts two sets of places: as many as there are ways without a
/// shared edge (Menger), found by augmenting along the shortest (Edmonds and Karp).
final class Cut {
  private static final int NONE = -1;

  private final RouteGraph graph;
  private final boolean[] used;
  private final List<List<Integer>> into = new ArrayList<>();
  private final boolean[] isTarget;
  private int[] step = new int[0];

  private Cut(RouteGraph graph, Collection<String> targets) {
    this.graph = graph;
    used = new boolean[graph.edges().size()];
    isTarget = new boolean[graph.places().size()];
    targets.forEach(it -> isTarget[graph.number(it)] = true);
    graph.places().forEach(_ -> into.add(new ArrayList<>()));
    for (int edge = 0; edge < used.length; edge++) {
      into.get(graph.target(edge)).add(edge);
    }
  }

  /// The cut by the ids of its edges; empty when a place is in both sets, for nothing parts it from
  /// itself.
  static List<Edge> between(
      Collection<String> sources, Collection<String> targets, RouteGraph graph) {
    if (sources.stream().anyMatch(targets::contains)) {
      return List.of();
    }
    Cut cut = new Cut(graph, targets);
    int end = cut.search(sources);
    while (end != NONE) {
      cut.augment(end);
      end = cut.search(sources);
    }
    return cut.leaving();
  }

  /// Marks how each place is reached: an edge forwards, or `−edge − 2` for one taken back. The
  /// sources have the mark of an edge that there is not.
  private int search(Collection<String> sources) {
    step = new int[graph.places().size()];
    Arrays.fill(step, NONE);
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (String source : sources.stream().sorted().toList()) {
      mark(graph.number(source), used.length, queue);
    }
    while (!queue.isEmpty()) {
      int place = queue.remove();
      if (isTarget[place]) {
        return place;
      }
      leave(place, queue);
    }
    return NONE;
  }

  private void leave(int place, ArrayDeque<Integer> queue) {
    for (int edge = graph.first(place); edge < graph.first(place + 1); edge++) {
      if (!used[edge]) {
        mark(graph.target(edge), edge, queue);
      }
    }
    for (int edge : into.get(place)) {
      if (used[edge]) {
        mark(begin(edge), -edge - 2, queue);
      }
    }
  }

  private void mark(int place, int by, ArrayDeque<Integer> queue) {
    if (step[place] == NONE) {
      step[place] = by;
      queue.add(place);
    }
  }

  private void augment(int end) {
    int at = end;
    while (step[at] != used.length) {
      boolean forwards = step[at] >= 0;
      int edge = forwards ? step[at] : -step[at] - 2;
      used[edge] = forwards;
      at = forwards ? begin(edge) : graph.target(edge);
    }
  }

  /// After the last search its marks are one side of the cut.
  private List<Edge> leaving() {
    List<Edge> edges = new ArrayList<>();
    for (int edge = 0; edge < used.length; edge++) {
      if (step[begin(edge)] != NONE && step[graph.target(edge)] == NONE) {
        edges.add(graph.edges().get(edge));
      }
    }
    edges.sort(Comparator.comparing(Edge::id));
    return edges;
  }

  private int begin(int edge) {
    return graph.number(graph.edges().get(edge).from());
  }
}
