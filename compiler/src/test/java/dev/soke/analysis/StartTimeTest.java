package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Estate;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StartTimeTest {
  /// One minute for a start and three tries ten seconds apart, after a deadline of two minutes.
  @Test
  void whatEndsTakesUpToItsDeadline() {
    Estate estate =
        Estates.of(
            """
            estate demo {}
            transport lan {}
            plane ops over lan { subnet = 10.1.0.0/24 }
            image web "registry.example/web"
            service setup on ops { image = web; one-shot = true; deadline = 2min }
            service web on ops {
              image = web
              after = [setup]
              health exec "web check" every 10s within 5s after 60s
            }
            profile front { services = [setup, web] }
            site fra runs [front]
            cluster fra-1 at fra {}
            """);
    var cluster = Objects.requireNonNull(estate.clusters().get("fra-1"));
    Closure closure = Closure.of(estate, cluster);
    assertEquals(Duration.ofSeconds(210), StartTime.of(estate, closure));
  }
}
