package dev.soke.emit.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.analysis.confidence.Confidence;
import dev.soke.analysis.confidence.Evidence;
import dev.soke.analysis.confidence.Measure;
import dev.soke.analysis.confidence.Parameters;
import dev.soke.analysis.gate.Fault;
import dev.soke.analysis.gate.Obstacle;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RouteVerdictTest {
  private static final int CASES = Integer.getInteger("soke.cases", 20_000);
  private static final Span NOWHERE = new Span(new Source("estate.soke", ""), 0, 0);

  /// A gate that is closed denies, however good the evidence is; a warning never does.
  @Test
  void aClosedGateDenies() {
    Random random = new Random(15);
    Obstacle[] obstacles = Obstacle.values();
    for (int round = 0; round < CASES; round++) {
      Confidence confidence = confidence(random);
      List<Fault> faults = new ArrayList<>();
      boolean stops = false;
      for (int count = random.nextInt(3); count > 0; count--) {
        Obstacle obstacle = obstacles[random.nextInt(obstacles.length)];
        faults.add(new Fault(obstacle, "out", "", NOWHERE));
        stops |= obstacle.stops();
      }
      long wanted = random.nextLong(1, 10_001);
      boolean carried = confidence.basisPoints() >= wanted;
      assertEquals(
          carried && !stops ? "PERMIT" : "DENY",
          new RouteVerdict(wanted, confidence, faults, List.of()).word());
    }
  }

  private static Confidence confidence(Random random) {
    List<Measure> measures =
        List.of(
            new Measure.Delivery(random.nextInt(10_001), 10_000),
            new Measure.Attesters(1 + random.nextInt(9)),
            new Measure.Finality(Measure.Finality.Mode.FINALIZED, 0),
            new Measure.Liquidity(random.nextInt(10_000_000), 1e7, 0.1),
            new Measure.Upgrade(Measure.Upgrade.Authority.IMMUTABLE),
            new Measure.Assurance(Measure.Assurance.Audit.DEPLOYED, List.of()));
    List<Evidence> lane =
        measures.stream().map(it -> new Evidence(it.factor().name(), it, 0)).toList();
    return Confidence.of(lane, Parameters.standard(), 1e5, 60);
  }
}
