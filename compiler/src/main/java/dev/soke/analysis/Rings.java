package dev.soke.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Finds the cycles of a directed graph. Every knot of cycles is told once, as its shortest cycle
/// through its smallest name: breaking it and looking again finds the next.
public final class Rings {
  private Rings() {}

  /// The rings of a graph, sorted; each begins and ends with its smallest name.
  ///
  /// @param graph the names that each name leads to; names that are no keys lead nowhere
  public static List<List<String>> of(SequencedMap<String, List<String>> graph) {
    List<List<String>> rings = new ArrayList<>();
    for (NavigableSet<String> knot : new Knots(graph).found()) {
      List<String> ring = shortest(graph, knot);
      if (!ring.isEmpty()) {
        rings.add(ring);
      }
    }
    rings.sort((one, other) -> one.getFirst().compareTo(other.getFirst()));
    return rings;
  }

  /// A ring as people read it: `a -> b -> a`.
  public static String path(List<String> ring) {
    return String.join(" -> ", ring);
  }

  /// Walks from the smallest name, level by level, until it meets that name again.
  private static List<String> shortest(
      SequencedMap<String, List<String>> graph, NavigableSet<String> knot) {
    String start = knot.getFirst();
    SequencedMap<String, String> cameFrom = new LinkedHashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String at = queue.remove();
      for (String next : graph.getOrDefault(at, List.of())) {
        if (next.equals(start)) {
          return back(cameFrom, start, at);
        }
        if (knot.contains(next) && cameFrom.putIfAbsent(next, at) == null) {
          queue.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> back(
      SequencedMap<String, String> cameFrom, String start, String last) {
    List<String> ring = new ArrayList<>(List.of(start));
    for (@Nullable String at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
      ring.add(at);
    }
    ring.add(start);
    Collections.reverse(ring);
    return ring;
  }
}
