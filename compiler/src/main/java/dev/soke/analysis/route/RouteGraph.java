package dev.soke.analysis.route;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Places and the permitted routes between them, as arrays.
public final class RouteGraph {
  private final List<String> places;
  private final NavigableMap<String, Integer> numbers = new TreeMap<>();
  private final List<Edge> edges;
  private final int[] targets;
  private final int[] first;

  private RouteGraph(List<String> places, List<Edge> edges) {
    this.places = places;
    for (int number = 0; number < places.size(); number++) {
      numbers.put(places.get(number), number);
    }
    this.edges = edges;
    targets = new int[edges.size()];
    first = new int[places.size() + 1];
    for (int edge = 0; edge < targets.length; edge++) {
      targets[edge] = number(edges.get(edge).to());
      first[number(edges.get(edge).from()) + 1]++;
    }
    for (int place = 0; place < places.size(); place++) {
      first[place + 1] += first[place];
    }
  }

  /// The graph of these edges and places; the order of either does not matter.
  ///
  /// @param alone places beside those at the ends of edges
  public static RouteGraph of(Collection<String> alone, Collection<Edge> edges) {
    TreeMap<String, Boolean> places = new TreeMap<>();
    alone.forEach(place -> places.put(place, true));
    edges.forEach(edge -> {
      places.put(edge.from(), true);
      places.put(edge.to(), true);
    });
    List<Edge> sorted =
        edges.stream().sorted(Comparator.comparing(Edge::from).thenComparing(Edge::id)).toList();
    return new RouteGraph(List.copyOf(places.sequencedKeySet()), sorted);
  }

  /// All places, sorted.
  public List<String> places() {
    return places;
  }

  /// All edges, by where they begin and then by their ids.
  public List<Edge> edges() {
    return edges;
  }

  boolean contains(String place) {
    return numbers.containsKey(place);
  }

  int number(String place) {
    @Nullable Integer number = numbers.get(place);
    if (number == null) {
      throw new IllegalArgumentException("no place of the graph: " + place);
    }
    return number;
  }

  /// The edges that leave a place are those from `first(place)` up to `first(place + 1)`.
  int first(int place) {
    return first[place];
  }

  int target(int edge) {
    return targets[edge];
  }
}
