package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.model.Interval;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a=0-9 b=10-19         | ''
          a=0-9 b=9-19          | b/a
          b=0-9 a=9-19          | b/a
          a=5-5 b=5-5           | b/a
          c=0-9 a=0-9 b=0-9     | b/a c/a
          a=0-99 b=1-2 c=50-60  | b/a c/a
          z=0-99 a=1-2 b=50-60  | z/a z/b
          a=0-9 b=5-14 c=12-20  | b/a c/b
          a=0-9 b=2-3 c=20-29   | b/a
          """)
  void findsPairs(String ranges, String expected) {
    SequencedMap<String, Interval> named = new LinkedHashMap<>();
    for (String range : ranges.split(" ", -1)) {
      String[] parts = range.split("[=-]", -1);
      named.put(parts[0], new Interval(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }
    assertEquals(
        expected,
        Overlaps.of(named).stream()
            .map(it -> it.name() + "/" + it.other())
            .collect(Collectors.joining(" ")));
  }
}
