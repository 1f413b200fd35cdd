package dev.soke.analysis.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// From which jurisdictions value can come to which, over any number of routes: one search, breadth
/// first, for each jurisdiction that it can start in.
public final class JurisdictionMatrix {
  private final RouteGraph graph;
  private final List<String> jurisdictions;
  private final BitSet[] of;
  private final int[] queue;
  private final int[] seenIn;

  private JurisdictionMatrix(
      RouteGraph graph, SequencedMap<String, ? extends Collection<String>> places) {
    this.graph = graph;
    jurisdictions = List.copyOf(places.sequencedKeySet());
    of = new BitSet[graph.places().size()];
    queue = new int[of.length];
    seenIn = new int[of.length];
    Arrays.setAll(of, _ -> new BitSet());
    int[] number = {0};
    places
        .sequencedValues()
        .forEach(its -> {
          its.forEach(place -> of[graph.number(place)].set(number[0]));
          number[0]++;
        });
  }

  /// The jurisdictions that each one reaches, both sorted; each reaches itself when it has a place.
  ///
  /// @param places the places of the graph in each jurisdiction
  public static SequencedMap<String, NavigableSet<String>> of(
      RouteGraph graph, SequencedMap<String, ? extends Collection<String>> places) {
    JurisdictionMatrix search = new JurisdictionMatrix(graph, new TreeMap<>(places));
    SequencedMap<String, NavigableSet<String>> matrix = new TreeMap<>();
    for (int number = 0; number < search.jurisdictions.size(); number++) {
      matrix.put(search.jurisdictions.get(number), search.reachedFrom(number));
    }
    return Collections.unmodifiableSequencedMap(matrix);
  }

  private NavigableSet<String> reachedFrom(int jurisdiction) {
    int round = jurisdiction + 1;
    int found = 0;
    for (int place = 0; place < of.length; place++) {
      if (of[place].get(jurisdiction)) {
        seenIn[place] = round;
        queue[found++] = place;
      }
    }
    BitSet reached = new BitSet();
    for (int at = 0; at < found; at++) {
      int place = queue[at];
      reached.or(of[place]);
      for (int edge = graph.first(place); edge < graph.first(place + 1); edge++) {
        int next = graph.target(edge);
        if (seenIn[next] != round) {
          seenIn[next] = round;
          queue[found++] = next;
        }
      }
    }
    NavigableSet<String> names = new TreeSet<>();
    reached.stream().forEach(it -> names.add(jurisdictions.get(it)));
    return Collections.unmodifiableNavigableSet(names);
  }
}
