package dev.soke.analysis.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionMatrixTest {
  @Test
  void valueComesOverSeveralRoutesAndNotBack() {
    SequencedMap<String, List<String>> places = new TreeMap<>();
    places.put("ee", List.of("dbis"));
    places.put("lu", List.of("ethereum", "base"));
    places.put("us", List.of("polygon"));
    places.put("no", List.of());
    RouteGraph graph =
        RouteGraph.of(
            List.of("base"), List.of(edge("dbis", "ethereum"), edge("ethereum", "polygon")));
    SequencedMap<String, NavigableSet<String>> matrix = JurisdictionMatrix.of(graph, places);
    assertEquals("{ee=[ee, lu, us], lu=[lu, us], no=[], us=[us]}", matrix.toString());
  }

  /// Against the closure that Warshall's algorithm takes of the jurisdictions of small graphs in
  /// which each place is of one jurisdiction alone.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isTheClosure(long seed) {
    Random random = new Random(seed);
    int size = 12;
    boolean[][] reach = new boolean[size][size];
    List<Edge> edges = new ArrayList<>();
    SequencedMap<String, List<String>> places = new TreeMap<>();
    for (int at = 0; at < size; at++) {
      reach[at][at] = true;
      places.put("j" + at, List.of("p" + at));
    }
    for (int at = 0; at < size; at++) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      reach[from][to] = true;
      edges.add(edge("p" + from, "p" + to));
    }
    for (int via = 0; via < size; via++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    SequencedMap<String, NavigableSet<String>> matrix =
        JurisdictionMatrix.of(RouteGraph.of(all(size), edges), places);
    for (int from = 0; from < size; from++) {
      NavigableSet<String> wanted = new TreeSet<>();
      for (int to = 0; to < size; to++) {
        if (reach[from][to]) wanted.add("j" + to);
      }
      assertEquals(wanted, matrix.get("j" + from));
    }
  }

  private static List<String> all(int size) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < size; at++) names.add("p" + at);
    return names;
  }

  private static Edge edge(String from, String to) {
    return new Edge(from + " " + to, from, to, 1, 0, 0);
  }
}
