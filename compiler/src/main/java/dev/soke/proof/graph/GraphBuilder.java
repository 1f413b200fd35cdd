package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Collects vertices and edges; a vertex is there once it is named.
final class GraphBuilder {
  final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
  final List<Vertex> vertices = new ArrayList<>();
  final List<Edge> edges = new ArrayList<>();
  private final List<Edge> opaque = new ArrayList<>();

  int vertex(String name, Vertex.Kind kind, String plane, String cluster) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, vertices.size());
    vertices.add(new Vertex(name, kind, plane, cluster));
    return vertices.size() - 1;
  }

  int outside() {
    return vertex("outside", Vertex.Kind.OUTSIDE, "", "");
  }

  int host(String cluster) {
    return vertex(cluster + "/host", Vertex.Kind.HOST, "", cluster);
  }

  int between(String name, String cluster) {
    return vertex(name, Vertex.Kind.BETWEEN, "", cluster);
  }

  int sites(String plane) {
    return vertex("sites@" + plane, Vertex.Kind.SITES, plane, "");
  }

  void edge(int from, int to, String reason, Place place) {
    edges.add(new Edge(from, to, reason, place, false));
  }

  void both(int one, int other, String reason, Place place) {
    edge(one, other, reason, place);
    edge(other, one, reason, place);
  }

  void shared(int from, int to, String reason, Place place) {
    edges.add(new Edge(from, to, reason, place, true));
  }

  /// Joins a vertex with everything: nobody can say what it cannot reach.
  void unknown(int vertex, String reason, Place place) {
    opaque.add(
        new Edge(
            vertex, between("what is not understood leads anywhere", ""), reason, place, true));
  }

  private void spread() {
    if (opaque.isEmpty()) {
      return;
    }
    int out = opaque.getFirst().to();
    int in = between("what is not understood may be called from anywhere", "");
    Place place = opaque.getFirst().place();
    for (int vertex = 0; vertex < vertices.size(); vertex++) {
      if (vertex != in && vertex != out) {
        shared(vertex, in, "the file does not rule it out", place);
        shared(out, vertex, "the file does not rule it out", place);
      }
    }
    for (Edge edge : opaque) {
      edges.add(edge);
      shared(in, edge.from(), edge.reason(), edge.place());
    }
  }

  Graph graph() {
    spread();
    return new Graph(vertices, edges);
  }
}
