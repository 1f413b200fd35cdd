package dev.soke.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
  private static final List<String> KNOWN = List.of("walletd", "tron-node", "beta", "metrics");

  @ParameterizedTest
  @CsvSource({
    "waletd, walletd",
    "trno-node, tron-node",
    "tron-nodes, tron-node",
    "Beta, beta",
    "bet, beta",
    "mongo, ''",
    "xx, ''"
  })
  void findsTheNearestName(String written, String meant) {
    assertEquals(meant, Suggest.near(written, KNOWN));
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, abc, 0", "abc, axc, 1", "'', abc, 3", "kitten, sitting, 3"})
  void countsSteps(String one, String other, int steps) {
    assertEquals(steps, Suggest.distance(one, other));
  }
}
