package dev.soke.analysis.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.analysis.confidence.Incident.Severity;
import dev.soke.analysis.confidence.Measure.Assurance;
import dev.soke.analysis.confidence.Measure.Assurance.Audit;
import dev.soke.analysis.confidence.Measure.Attesters;
import dev.soke.analysis.confidence.Measure.Delivery;
import dev.soke.analysis.confidence.Measure.Finality;
import dev.soke.analysis.confidence.Measure.Liquidity;
import dev.soke.analysis.confidence.Measure.Upgrade;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lanes worked out by hand to four digits, each another fault of the first.
class WorkedExamplesTest {
  private static final long HOUR = 3600;
  private static final long NOW = 1_000 * HOUR;
  private static final double DIGITS = 0.00005;
  private static final Parameters STANDARD = Parameters.standard();

  /// The first lane: all evidence fresh, or within its grace.
  static List<Evidence> lane() {
    List<Evidence> lane = new ArrayList<>();
    lane.add(aged(new Delivery(9_980, 10_000), HOUR / 2));
    lane.add(aged(new Attesters(3), 12 * HOUR));
    lane.add(aged(new Finality(Finality.Mode.FINALIZED, 0), 12 * HOUR));
    lane.add(aged(new Liquidity(3e6, 10e6, 0.1), 180));
    lane.add(aged(new Upgrade(Upgrade.Authority.TIMELOCK), 100 * HOUR));
    lane.add(aged(new Assurance(Audit.DEPLOYED, List.of()), 400 * HOUR));
    return lane;
  }

  static Evidence aged(Measure measure, long age) {
    return new Evidence(measure.factor().name(), measure, NOW - age);
  }

  private static Confidence with(Evidence... changed) {
    return with(0.5e6, changed);
  }

  private static Confidence with(double amount, Evidence... changed) {
    List<Evidence> lane = lane();
    for (Evidence evidence : changed) {
      lane.removeIf(it -> it.measure().factor() == evidence.measure().factor());
      lane.add(evidence);
    }
    return Confidence.of(lane, STANDARD, amount, NOW);
  }

  private static void worth(Confidence found, double least, double mean, double value, int bps) {
    assertEquals(least, found.least(), DIGITS);
    assertEquals(mean, found.mean(), DIGITS);
    assertEquals(value, found.value(), DIGITS);
    assertEquals(bps, found.basisPoints());
  }

  @Test
  void freshEvidence() {
    Confidence found = with();
    worth(found, .8750, .9457, .9097, 9096);
    double[] values = {.9969, .8750, 1, .8959, .9500, 1};
    for (int index = 0; index < values.length; index++) {
      assertEquals(values[index], found.factors().get(index).value(), DIGITS);
    }
    assertEquals(Factor.ATTESTERS, found.weakest().factor());
  }

  @Test
  void deliveriesOfTwoDaysAgo() {
    Confidence found = with(aged(new Delivery(9_980, 10_000), 49 * HOUR));
    worth(found, .2492, .6687, .4083, 4082);
    assertEquals(Factor.DELIVERY, found.weakest().factor());
  }

  @Test
  void oneVerifier() {
    worth(with(aged(new Attesters(1), 12 * HOUR)), .5, .8223, .6412, 6411);
  }

  @Test
  void fourTimesTheAmount() {
    worth(with(2e6), .5262, .8732, .6779, 6778);
  }

  @Test
  void criticalIncidentOfAMonthAgo() {
    Incident incident = new Incident(Severity.CRITICAL, 30);
    Measure assurance = new Assurance(Audit.DEPLOYED, List.of(incident));
    worth(with(aged(assurance, 400 * HOUR)), .2873, .7844, .4747, 4746);
  }

  @Test
  void newLaneWithTenTransfers() {
    worth(with(aged(new Delivery(10, 10), HOUR / 2)), .7225, .8726, .7940, 7939);
  }

  @Test
  void liquidityOfAnHourAgo() {
    worth(with(aged(new Liquidity(3e6, 10e6, 0.1), HOUR)), .2514, .7816, .4433, 4432);
  }

  @ParameterizedTest
  @CsvSource({"0, .6687", "0.25, .5225", "0.5, .4083", "0.75, .3190", "1, .2492"})
  void emphasisOnTheWeakest(double emphasis, double value) {
    List<Evidence> lane = lane();
    lane.set(0, aged(new Delivery(9_980, 10_000), 49 * HOUR));
    Confidence found = Confidence.of(lane, STANDARD.withEmphasis(emphasis), 0.5e6, NOW);
    assertEquals(value, found.value(), DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, .7225",
    "100, 100, .9630",
    "95, 100, .8882",
    "998, 1000, .9927",
    "9980, 10000, .9969",
    "3, 3, .4385",
    "0, 0, 0",
    "3, 2, 0"
  })
  void delivery(long delivered, long attempted, double quality) {
    assertEquals(quality, new Delivery(delivered, attempted).quality(STANDARD, 1), DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "1, 1", "13, .7071", "25, .5", "49, .25", "97, .0625", "168, 0"})
  void ageOfDeliveries(long hours, double left) {
    assertEquals(left, STANDARD.of(Factor.DELIVERY).decay().at(hours * HOUR), DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, .5", "2, .75", "3, .875", "4, .9375", "5, .9688", "7, .9922"})
  void attesters(int independent, double quality) {
    assertEquals(quality, new Attesters(independent).quality(STANDARD, 1), DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "1e6, .1, 1e4, .001008",
    "1e6, .1, 1e5, .010858",
    "1e6, .1, 5e5, .078689",
    "1e6, 1, 1e5, .090909",
    "1e7, .1, 5e5, .005207",
    "1e6, 0, 1e5, 0"
  })
  void priceImpact(double reserve, double slippage, double amount, double impact) {
    assertEquals(impact, PriceImpact.of(amount, reserve, slippage), 5e-7);
  }

  @ParameterizedTest
  @CsvSource({"0, .2", "30, .2873", "180, .6", "365, .8038", "720, .95"})
  void criticalIncident(double days, double left) {
    assertEquals(left, new Incident(Severity.CRITICAL, days).remaining(), DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"4, 2", "5, 3", "6, 2", "7, 3", "8, 4", "9, 3"})
  void equivocators(int validators, int keys) {
    assertEquals(keys, Domains.equivocators(validators));
  }
}
