package dev.soke.analysis.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.analysis.confidence.Confidence.Part;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds of the confidence in any lane. `-Dsoke.cases=1000000` tries more lanes than by
/// default.
class ConfidencePropertiesTest {
  private static final int CASES = Integer.getInteger("soke.cases", 20_000);
  private static final long NOW = 2_000L * 24 * 3600;
  private static final double ULPS = 1e-12;
  private static final Parameters STANDARD = Parameters.standard();

  private final Random random = new Random(34);

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private Measure measure(Factor factor) {
    return switch (factor) {
      case DELIVERY -> {
        long attempted = random.nextLong(1, 20_000);
        yield new Measure.Delivery(random.nextLong(attempted + 1), attempted);
      }
      case ATTESTERS -> new Measure.Attesters(random.nextInt(8));
      case FINALITY ->
          new Measure.Finality(any(Measure.Finality.Mode.values()), random.nextLong(64));
      case LIQUIDITY ->
          new Measure.Liquidity(
              random.nextDouble() * 1e7, random.nextDouble() * 1e7, random.nextDouble());
      case UPGRADE -> new Measure.Upgrade(any(Measure.Upgrade.Authority.values()));
      case ASSURANCE -> new Measure.Assurance(any(Measure.Assurance.Audit.values()), incidents());
    };
  }

  private List<Incident> incidents() {
    List<Incident> incidents = new ArrayList<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      Incident.Severity severity = any(Incident.Severity.values());
      incidents.add(new Incident(severity, random.nextDouble() * 900));
    }
    return incidents;
  }

  /// Mostly young enough to count, sometimes twice, sometimes not there.
  private List<Evidence> lane() {
    List<Evidence> lane = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      int records = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(10) / 9;
      for (int record = 0; record < records; record++) {
        long age = (long) (STANDARD.of(factor).decay().expiry() * Math.pow(random.nextDouble(), 4));
        lane.add(new Evidence(factor + " " + record, measure(factor), NOW - age));
      }
    }
    return lane;
  }

  private static Confidence at(List<Evidence> lane, double amount, long asOf) {
    return Confidence.of(lane, STANDARD, amount, asOf);
  }

  @Test
  void boundsOrderSharesAndZeros() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      Confidence found = at(lane, 1 + random.nextDouble() * 1e6, NOW);
      double greatest = 0;
      double shares = 0;
      for (Part part : found.factors()) {
        greatest = Math.max(greatest, part.value());
        shares += part.share();
      }
      assertTrue(found.least() >= 0 && found.least() <= found.value() + ULPS, lane::toString);
      assertTrue(found.value() <= found.mean() + ULPS, lane::toString);
      assertTrue(found.mean() <= greatest + ULPS && greatest <= 1, lane::toString);
      assertEquals(found.least() == 0, found.value() == 0, lane::toString);
      assertEquals(found.least() == 1 ? 0 : 1, shares, 1e-9, lane::toString);
    }
  }

  @Test
  void neitherAgeNorAmountNorHidingHelps() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      double amount = 1 + random.nextDouble() * 1e6;
      int now = at(lane, amount, NOW).basisPoints();
      long later = NOW + random.nextLong(1, 40L * 24 * 3600);
      assertTrue(at(lane, amount, later).basisPoints() <= now, lane::toString);
      assertTrue(
          at(lane, amount * (1 + random.nextDouble()), NOW).basisPoints() <= now, lane::toString);
      if (!lane.isEmpty()) {
        List<Evidence> fewer = new ArrayList<>(lane);
        fewer.remove(random.nextInt(fewer.size()));
        assertTrue(at(fewer, amount, NOW).basisPoints() <= now, lane::toString);
      }
    }
  }

  @Test
  void theOrderOfEvidenceDoesNotMatter() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      Confidence found = at(lane, 1e5, NOW);
      List<Evidence> shuffled = new ArrayList<>(lane);
      Collections.shuffle(shuffled, random);
      assertEquals(found, at(shuffled, 1e5, NOW));
    }
  }

  @Test
  void betterMeasuresNeverHurt() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      lane.removeIf(it -> it.measure().factor() == Factor.ATTESTERS);
      int keys = random.nextInt(9);
      assertTrue(
          with(lane, new Measure.Attesters(keys)) <= with(lane, new Measure.Attesters(keys + 1)));
      lane.removeIf(it -> it.measure().factor() == Factor.DELIVERY);
      long attempted = random.nextLong(1, 3_000);
      long delivered = random.nextLong(attempted + 1);
      int found = with(lane, new Measure.Delivery(delivered, attempted));
      assertTrue(with(lane, new Measure.Delivery(delivered + 1, attempted + 1)) >= found);
      assertTrue(with(lane, new Measure.Delivery(delivered, attempted + 1)) <= found);
    }
  }

  private static int with(List<Evidence> lane, Measure measure) {
    List<Evidence> more = new ArrayList<>(lane);
    more.add(new Evidence("more", measure, NOW - 60));
    return at(more, 1e5, NOW).basisPoints();
  }

  /// Finality, pools, authority and audits: each a little better than before.
  @Test
  void whateverGetsBetterNeverHurts() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      long depth = random.nextLong(40);
      double units = random.nextDouble() * 1e6;
      List<Incident> incidents = incidents();
      List<Incident> more = new ArrayList<>(incidents);
      more.add(new Incident(any(Incident.Severity.values()), random.nextDouble() * 900));
      Measure.Upgrade.Authority[] authorities = Measure.Upgrade.Authority.values();
      int authority = random.nextInt(1, authorities.length);
      better(lane, blocks(depth), blocks(depth + 1));
      better(lane, pool(units), pool(units + random.nextDouble() * 1e5));
      better(
          lane,
          new Measure.Upgrade(authorities[authority]),
          new Measure.Upgrade(authorities[authority - 1]));
      Measure.Assurance.Audit audit = any(Measure.Assurance.Audit.values());
      better(lane, new Measure.Assurance(audit, more), new Measure.Assurance(audit, incidents));
    }
  }

  private static Measure blocks(long depth) {
    return new Measure.Finality(Measure.Finality.Mode.DEPTH, depth);
  }

  private static Measure pool(double units) {
    return new Measure.Liquidity(units, 1e7, 0.1);
  }

  private static void better(List<Evidence> lane, Measure worse, Measure better) {
    List<Evidence> rest = new ArrayList<>(lane);
    rest.removeIf(it -> it.measure().factor() == worse.factor());
    assertTrue(with(rest, worse) <= with(rest, better), () -> worse + " and " + better);
  }

  /// Evidence of no factor may be out of date: then nothing is left, whatever the others say.
  @Test
  void atAnyExpiryNothingIsLeft() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      Factor stale = any(Factor.values());
      long expiry = STANDARD.of(stale).decay().expiry();
      lane.removeIf(it -> it.measure().factor() == stale);
      lane.add(new Evidence("stale", measure(stale), NOW - expiry - random.nextInt(2)));
      assertEquals(0, at(lane, 1e5, NOW).value());
    }
  }

  /// The same on every machine and JDK, to the last bit: a hash over ten thousand lanes.
  @Test
  void isTheSameEverywhere() throws NoSuchAlgorithmException {
    Random before = new Random(138);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int round = 0; round < 10_000; round++) {
      List<Evidence> lane = new ArrayList<>();
      for (Factor factor : Factor.values()) {
        long age = before.nextLong(STANDARD.of(factor).decay().expiry());
        lane.add(new Evidence(factor.name(), golden(factor, before), NOW - age));
      }
      long bits = Double.doubleToLongBits(at(lane, 1 + before.nextInt(1_000_000), NOW).value());
      digest.update(ByteBuffer.allocate(8).putLong(bits).array());
    }
    assertEquals(
        "bac6340d91aec25443eef8741829091433ad0de79419971665b49d49b555a5fb",
        HexFormat.of().formatHex(digest.digest()));
  }

  private static Measure golden(Factor factor, Random random) {
    return switch (factor) {
      case DELIVERY -> new Measure.Delivery(random.nextInt(9_000), 9_000);
      case ATTESTERS -> new Measure.Attesters(1 + random.nextInt(12));
      case FINALITY -> blocks(1 + random.nextInt(60));
      case LIQUIDITY -> pool(1e3 + random.nextInt(10_000_000));
      case UPGRADE -> new Measure.Upgrade(Measure.Upgrade.Authority.TIMELOCK);
      case ASSURANCE ->
          new Measure.Assurance(
              Measure.Assurance.Audit.DEPLOYED,
              List.of(new Incident(Incident.Severity.HIGH, random.nextInt(800))));
    };
  }

  @Test
  void wilsonNeverPromisesMoreThanWasSeen() {
    for (int round = 0; round < CASES; round++) {
      long attempted = random.nextLong(1, 100_000);
      long delivered = random.nextLong(attempted + 1);
      double quality = new Measure.Delivery(delivered, attempted).quality(STANDARD, 1);
      assertTrue(quality >= 0 && quality <= (double) delivered / attempted + ULPS);
    }
  }

  @Test
  void equalFactorsGiveThatValueBack() {
    for (int round = 0; round < CASES; round++) {
      double value = random.nextInt(1, 1_000_001) / 1e6;
      List<Part> parts = new ArrayList<>();
      for (Factor factor : Factor.values()) {
        parts.add(new Part(factor, null, 0, value, 0));
      }
      assertEquals(value, new Join(STANDARD, parts).confidence().value(), ULPS);
    }
  }

  @Test
  void validUntilIsTheLastSecondThatHolds() {
    for (int round = 0; round < CASES; round++) {
      List<Evidence> lane = lane();
      int found = at(lane, 1e5, NOW).basisPoints();
      if (found < 2) {
        continue;
      }
      int threshold = random.nextInt(1, found + 1);
      long until = Validity.until(lane, STANDARD, 1e5, NOW, threshold);
      assertTrue(at(lane, 1e5, until).basisPoints() >= threshold, lane::toString);
      assertTrue(at(lane, 1e5, until + 1).basisPoints() < threshold, lane::toString);
    }
  }
}
