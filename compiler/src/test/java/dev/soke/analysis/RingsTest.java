package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a>b b>c                     | ''
          a>b a>c b>d c>d             | ''
          a>a                         | a -> a
          b>a a>b                     | a -> b -> a
          c>a a>b b>c                 | a -> b -> c -> a
          x>c c>b b>c c>y             | b -> c -> b
          a>b b>a c>d d>c             | a -> b -> a, c -> d -> c
          d>c c>d b>a a>b c>b         | a -> b -> a, c -> d -> c
          a>b b>c c>a a>c             | a -> c -> a
          a>a a>b b>a                 | a -> a
          a>gone                      | ''
          """)
  void findsRings(String edges, String expected) {
    SequencedMap<String, List<String>> graph = new LinkedHashMap<>();
    for (String edge : edges.split(" ", -1)) {
      String[] ends = edge.split(">", -1);
      graph.computeIfAbsent(ends[0], _ -> new ArrayList<>()).add(ends[1]);
    }
    assertEquals(expected, String.join(", ", Rings.of(graph).stream().map(Rings::path).toList()));
  }

  @Test
  void aLongChainDoesNotExhaustTheStack() {
    SequencedMap<String, List<String>> graph = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      graph.put("n" + i, List.of("n" + (i + 1) % 100_000));
    }
    assertEquals(100_001, Rings.of(graph).getFirst().size());
  }
}
