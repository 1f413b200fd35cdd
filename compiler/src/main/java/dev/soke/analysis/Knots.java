package dev.soke.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;

/// The strongly connected components of a graph, by Tarjan's algorithm; with a stack of its own, so
/// that a long chain cannot exhaust the stack of the thread.
final class Knots {
  /// A name on the way down, and the ways from it that are still to be tried.
  private record Visit(String name, Iterator<String> ways) {}

  private final SequencedMap<String, List<String>> graph;
  private final SequencedMap<String, Integer> low = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> number = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Visit> trail = new ArrayDeque<>();
  private final List<NavigableSet<String>> found = new ArrayList<>();

  Knots(SequencedMap<String, List<String>> graph) {
    this.graph = graph;
    for (String name : graph.keySet()) {
      if (!number.containsKey(name)) {
        enter(name);
        walk();
      }
    }
  }

  /// Every component, also those of one name.
  List<NavigableSet<String>> found() {
    return found;
  }

  private void walk() {
    while (!trail.isEmpty()) {
      Visit visit = trail.getLast();
      if (visit.ways.hasNext()) {
        follow(visit.name, visit.ways.next());
      } else {
        leave(trail.removeLast().name);
      }
    }
  }

  private void enter(String name) {
    number.put(name, number.size());
    low.put(name, number.size() - 1);
    open.addLast(name);
    trail.addLast(new Visit(name, graph.getOrDefault(name, List.of()).iterator()));
  }

  private void follow(String from, String to) {
    Integer seen = number.get(to);
    if (seen == null) {
      enter(to);
    } else if (low.containsKey(to)) {
      low.merge(from, seen, Math::min);
    }
  }

  private void leave(String name) {
    int lowest = low.getOrDefault(name, 0);
    if (lowest == number.getOrDefault(name, 0)) {
      close(name);
    }
    if (!trail.isEmpty()) {
      low.merge(trail.getLast().name, lowest, Math::min);
    }
  }

  /// Takes a finished component off; a closed name has a number but no `low` any more.
  private void close(String root) {
    NavigableSet<String> knot = new TreeSet<>();
    String name;
    do {
      name = open.removeLast();
      low.remove(name);
      knot.add(name);
    } while (!name.equals(root));
    found.add(knot);
  }
}
