package dev.soke.analysis.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The ways from one place whose product of confidences is greatest, among those that a path policy
/// permits: the algorithm of Dijkstra over pairs of a place and a state of the policy. Of ways that
/// are equally good, that with fewer hops is taken, then the cheaper, then the first by its ids.
public final class BestPath {
  private static final int NONE = -1;

  private final RouteGraph graph;
  private final PathPolicy policy;
  private final int states;
  private final long[] loss;
  private final int[] hops;
  private final long[] cost;
  private final int[] edgeInto;
  private final int[] before;

  private BestPath(RouteGraph graph, PathPolicy policy) {
    this.graph = graph;
    this.policy = policy;
    states = policy.states();
    int nodes = graph.places().size() * states;
    loss = new long[nodes];
    hops = new int[nodes];
    cost = new long[nodes];
    edgeInto = new int[nodes];
    before = new int[nodes];
    Arrays.fill(loss, Long.MAX_VALUE);
    Arrays.fill(edgeInto, NONE);
    Arrays.fill(before, NONE);
  }

  /// A place and state to go on from, with what it took when it was noted.
  private record Visit(long loss, int hops, long cost, int node) implements Comparable<Visit> {
    @Override
    public int compareTo(Visit other) {
      int order = Long.compare(loss, other.loss);
      order = order != 0 ? order : Integer.compare(hops, other.hops);
      order = order != 0 ? order : Long.compare(cost, other.cost);
      return order != 0 ? order : Integer.compare(node, other.node);
    }
  }

  /// The best ways from a place of the graph.
  public static BestPath from(String source, RouteGraph graph, PathPolicy policy) {
    BestPath best = new BestPath(graph, policy);
    best.search(graph.number(source) * best.states);
    return best;
  }

  /// The best way to a place; null when the policy permits none.
  public @Nullable Path to(String target) {
    int node = NONE;
    int from = graph.number(target) * states;
    for (int state = 0; state < states; state++) {
      int candidate = from + state;
      boolean ends = loss[candidate] != Long.MAX_VALUE && policy.accepting().get(state);
      if (ends && (node == NONE || isBetter(candidate, node))) {
        node = candidate;
      }
    }
    return node == NONE ? null : new Path(edgesTo(node));
  }

  private void search(int source) {
    loss[source] = 0;
    PriorityQueue<Visit> queue = new PriorityQueue<>();
    queue.add(new Visit(0, 0, 0, source));
    while (!queue.isEmpty()) {
      Visit visit = queue.remove();
      int node = visit.node;
      if (visit.loss == loss[node] && visit.hops == hops[node] && visit.cost == cost[node]) {
        leave(node, queue);
      }
    }
  }

  private void leave(int node, PriorityQueue<Visit> queue) {
    int place = node / states;
    for (int edge = graph.first(place); edge < graph.first(place + 1); edge++) {
      int state = policy.step(node % states, graph.edges().get(edge).label());
      if (state != PathPolicy.DEAD) {
        arrive(node, edge, graph.target(edge) * states + state, queue);
      }
    }
  }

  private void arrive(int node, int number, int next, PriorityQueue<Visit> queue) {
    Edge edge = graph.edges().get(number);
    Visit visit =
        new Visit(loss[node] + edge.loss(), hops[node] + 1, cost[node] + edge.cost(), next);
    Visit known = new Visit(loss[next], hops[next], cost[next], next);
    int order = visit.compareTo(known);
    if (order > 0 || (order == 0 && !isEarlier(node, number, next))) {
      return;
    }
    loss[next] = visit.loss;
    hops[next] = visit.hops;
    cost[next] = visit.cost;
    edgeInto[next] = number;
    before[next] = node;
    if (order < 0) {
      queue.add(visit);
    }
  }

  /// Whether the ids of the way over `node` and `edge` come before those of the known way.
  private boolean isEarlier(int node, int edge, int next) {
    List<Edge> way = edgesTo(node);
    way.add(graph.edges().get(edge));
    return compareIds(way, edgesTo(next)) < 0;
  }

  private boolean isBetter(int one, int other) {
    int order =
        new Visit(loss[one], hops[one], cost[one], 0)
            .compareTo(new Visit(loss[other], hops[other], cost[other], 0));
    return order < 0 || (order == 0 && compareIds(edgesTo(one), edgesTo(other)) < 0);
  }

  private static int compareIds(List<Edge> one, List<Edge> other) {
    for (int hop = 0; hop < one.size(); hop++) {
      int order = one.get(hop).id().compareTo(other.get(hop).id());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private List<Edge> edgesTo(int node) {
    List<Edge> edges = new ArrayList<>();
    for (int at = node; edgeInto[at] != NONE; at = before[at]) {
      edges.add(graph.edges().get(edgeInto[at]));
    }
    return new ArrayList<>(edges.reversed());
  }
}
