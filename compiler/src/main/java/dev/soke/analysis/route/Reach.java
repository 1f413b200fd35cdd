package dev.soke.analysis.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that permitted ways from some places come to, breadth first.
final class Reach {
  private static final int NONE = -1;

  private final RouteGraph graph;
  private final PathPolicy policy;
  private final int[] edgeInto;
  private final int[] before;
  private final int[] order;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private int found;

  private Reach(RouteGraph graph, PathPolicy policy) {
    this.graph = graph;
    this.policy = policy;
    int nodes = graph.places().size() * policy.states();
    edgeInto = new int[nodes];
    before = new int[nodes];
    order = new int[nodes];
    Arrays.fill(edgeInto, NONE);
    Arrays.fill(before, NONE);
    Arrays.fill(order, NONE);
  }

  static Reach from(Collection<String> sources, RouteGraph graph, PathPolicy policy) {
    Reach reach = new Reach(graph, policy);
    sources.stream()
        .sorted()
        .forEach(it -> reach.arrive(graph.number(it) * policy.states(), NONE, NONE));
    while (!reach.queue.isEmpty()) {
      reach.leave(reach.queue.remove());
    }
    return reach;
  }

  private void leave(int node) {
    int states = policy.states();
    int place = node / states;
    for (int edge = graph.first(place); edge < graph.first(place + 1); edge++) {
      int state = policy.step(node % states, graph.edges().get(edge).label());
      if (state != PathPolicy.DEAD) {
        arrive(graph.target(edge) * states + state, edge, node);
      }
    }
  }

  private void arrive(int node, int edge, int from) {
    if (order[node] == NONE) {
      order[node] = found++;
      edgeInto[node] = edge;
      before[node] = from;
      queue.add(node);
    }
  }

  /// Everything reached, by place and state.
  List<Certificate.State> states() {
    List<Certificate.State> states = new ArrayList<>();
    for (int node = 0; node < order.length; node++) {
      if (order[node] != NONE) {
        states.add(
            new Certificate.State(
                graph.places().get(node / policy.states()), node % policy.states()));
      }
    }
    return states;
  }

  /// A way with the fewest hops to one of these places that may end there; null when there is none.
  @Nullable Path shortest(Collection<String> targets) {
    int nearest = NONE;
    for (String target : targets) {
      for (int state = 0; state < policy.states(); state++) {
        int node = graph.number(target) * policy.states() + state;
        boolean ends = order[node] != NONE && policy.accepting().get(state);
        if (ends && (nearest == NONE || order[node] < order[nearest])) {
          nearest = node;
        }
      }
    }
    return nearest == NONE ? null : pathTo(nearest);
  }

  private Path pathTo(int node) {
    List<Edge> edges = new ArrayList<>();
    for (int at = node; edgeInto[at] != NONE; at = before[at]) {
      edges.add(graph.edges().get(edgeInto[at]));
    }
    return new Path(edges.reversed());
  }
}
