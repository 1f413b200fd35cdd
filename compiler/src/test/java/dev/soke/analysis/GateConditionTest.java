package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Gate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateConditionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          health = true | none
          proof = separation | none
          metric = load; condition = "p99 < 2s" | none
          metric = load; condition = ">= 0.5" | none
          metric = load; condition = "rate <= 3 %" | none
          test = pipeline | none
          service = web; test = unit | none
          service = web; test = integration; through = [web] | none
          test = unit | tests no service
          service = web; test = pipeline | makes the pipeline that of a service
          service = web; health = true | names services but no test
          through = [web] | names services but no test
          test = pipeline; health = true | asks for a test and health at once
          max-age = 5min | asks for nothing
          condition = "< 1" | has a condition but no metric
          health = true; condition = "< 1" | has a condition but no metric
          metric = load | has a metric but no condition
          metric = load; condition = "fast" | has a condition that does not read like `p99 < 2s`
          metric = load; condition = "p99 < 2s; true" | has a condition that does not read like `p99 < 2s`
          metric = load; condition = "< 1"; health = true | asks for a metric and health at once
          metric = load; proof = separation; health = true | asks for a metric and a proof and health at once
          """)
  void saysWhatIsWrong(String body, String problem) {
    Gate gate =
        Objects.requireNonNull(
            Estates.of(
                    """
                    estate demo {}
                    transport lan {}
                    plane ops over lan { subnet = 10.1.0.0/24 }
                    image web "registry.example/web"
                    service web on ops { image = web }
                    metric load by web "time to load a page"
                    gate it { %s }
                    """
                        .formatted(body))
                .gates()
                .get("it"));
    assertEquals(problem == null ? "" : problem, GateCondition.problem(gate));
  }
}
