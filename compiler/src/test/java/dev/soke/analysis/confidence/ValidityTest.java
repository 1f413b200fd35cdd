package dev.soke.analysis.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long the first worked example lasts, and what it would take to last.
class ValidityTest {
  private static final long HOUR = 3600;
  private static final long NOW = 1_000 * HOUR;
  private static final Parameters STANDARD = Parameters.standard();

  @Test
  void liquidityDecidesWhereItAges() {
    long until = Validity.until(WorkedExamplesTest.lane(), STANDARD, 0.5e6, NOW, 8000);
    assertEquals(0.2093, (until - NOW) / (double) HOUR, 0.0004);
  }

  /// Liquidity is read anew when a quote is made, so it does not age before.
  @ParameterizedTest
  @CsvSource({"9000, 3.4651", "8500, 7.8727", "8000, 11.2313", "7000, 18.4280"})
  void admission(int threshold, double hours) {
    Parameters admission =
        STANDARD.withDecay(Factor.LIQUIDITY, new Decay(400 * HOUR, 1, 400 * HOUR));
    long until = Validity.until(WorkedExamplesTest.lane(), admission, 0.5e6, NOW, threshold);
    assertEquals(hours, (until - NOW) / (double) HOUR, 0.0004);
    assertTrue(at(admission, until) >= threshold);
    assertTrue(at(admission, until + 1) < threshold);
  }

  @Test
  void whatNeverHeldEndedBefore() {
    assertEquals(NOW - 1, Validity.until(WorkedExamplesTest.lane(), STANDARD, 0.5e6, NOW, 9500));
    assertEquals(NOW - 1, Validity.until(List.of(), STANDARD, 0.5e6, NOW, 1));
  }

  @Test
  void whatTheWeakestNeeds() {
    Confidence found = Confidence.of(WorkedExamplesTest.lane(), STANDARD, 2e6, NOW);
    double needed = Remedy.needed(found, STANDARD, 0.75);
    double others = 1;
    for (Confidence.Part part : found.factors()) {
      if (part.factor() != Factor.LIQUIDITY) {
        others *= Math.pow(part.value(), STANDARD.of(part.factor()).weight());
      }
    }
    double mean = others * Math.pow(needed, STANDARD.of(Factor.LIQUIDITY).weight());
    assertEquals(0.75, Math.sqrt(Math.min(needed, 0.875) * mean), 1e-9);
  }

  @Test
  void whatTheWeakestAloneCannotDo() {
    Confidence found = Confidence.of(WorkedExamplesTest.lane(), STANDARD, 2e6, NOW);
    assertTrue(Remedy.needed(found, STANDARD, 0.99) > 1);
  }

  private static int at(Parameters parameters, long asOf) {
    return Confidence.of(WorkedExamplesTest.lane(), parameters, 0.5e6, asOf).basisPoints();
  }
}
