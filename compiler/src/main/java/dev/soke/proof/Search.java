package dev.soke.proof;

import dev.soke.proof.graph.Claim;
import dev.soke.proof.graph.Edge;
import dev.soke.proof.graph.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Breadth-first search for one claim, in time linear in the graph.
final class Search {
  private final Graph graph;
  private final Claim.Unreachable claim;
  private final @Nullable Edge[] cameBy;
  private final BitSet reached = new BitSet();

  Search(Graph graph, Claim.Unreachable claim) {
    this.graph = graph;
    this.claim = claim;
    this.cameBy = new @Nullable Edge[graph.vertices().size()];
  }

  /// The shortest way to something forbidden; empty when there is none, and then `reached` holds
  /// all there is to reach.
  List<Hop> run() {
    ArrayDeque<Integer> next = new ArrayDeque<>();
    claim.start().stream()
        .filter(it -> !claim.removed().get(it))
        .forEach(it -> {
          reached.set(it);
          next.add(it);
        });
    while (!next.isEmpty()) {
      int vertex = next.remove();
      if (claim.forbidden().get(vertex)) {
        return way(vertex);
      }
      for (Edge edge : graph.leaving(vertex)) {
        if (claim.passes(edge) && !reached.get(edge.to())) {
          reached.set(edge.to());
          cameBy[edge.to()] = edge;
          next.add(edge.to());
        }
      }
    }
    return List.of();
  }

  /// Everything that was reached.
  BitSet reached() {
    return reached;
  }

  private List<Hop> way(int end) {
    List<Hop> hops = new ArrayList<>();
    Edge edge = cameBy[end];
    while (edge != null) {
      hops.add(
          new Hop(graph.vertex(edge.from()), graph.vertex(edge.to()), edge.reason(), edge.place()));
      edge = cameBy[edge.from()];
    }
    Collections.reverse(hops);
    return hops;
  }
}
