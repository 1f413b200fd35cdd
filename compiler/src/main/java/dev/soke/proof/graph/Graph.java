package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.List;

/// What can pass from where to where; vertices are known by their numbers.
public final class Graph {
  private final List<Vertex> vertices;
  private final List<Edge> edges;
  private final List<List<Edge>> leaving = new ArrayList<>();

  Graph(List<Vertex> vertices, List<Edge> edges) {
    this.vertices = List.copyOf(vertices);
    this.edges = List.copyOf(edges);
    vertices.forEach(_ -> leaving.add(new ArrayList<>()));
    edges.forEach(edge -> leaving.get(edge.from()).add(edge));
  }

  /// All vertices, by their numbers.
  public List<Vertex> vertices() {
    return vertices;
  }

  /// The vertex of a number.
  public Vertex vertex(int number) {
    return vertices.get(number);
  }

  /// All edges.
  public List<Edge> edges() {
    return edges;
  }

  /// The edges that leave a vertex.
  public List<Edge> leaving(int vertex) {
    return leaving.get(vertex);
  }
}
