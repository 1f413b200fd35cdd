package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnServices.Autoscaled;
import dev.soke.check.OnServices.OneShotAlone;
import dev.soke.check.OnServices.OneShotFact;
import dev.soke.check.OnServices.ReplicasCollide;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about services that end, and about those of which several run.
class ScaleFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      store data by node at "/data"
      service always on ops { image = web; always = true; one-shot = true }
      service init on ops { image = web; one-shot = true; after = [seed] }
      service node on ops {
        image = web; replicas = 2; after = [seed]
        port http tcp 80 host 8080
        address 10.1.0.9
      }
      service one on ops { image = web; replicas = 1; port http tcp 80 host 8081 }
      service seed on ops { image = web; one-shot = true }
      service web on ops { image = web; replicas = 1..4; autoscale = true; after = [init, always] }
      service wide on ops { image = web; autoscale = true }
      profile back { services = [node, seed] }
      profile front { services = [web, init, seed] }
      """;

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void servicesThatEnd() {
    assertFacts(OneShotFact.class, "always ‹always›", "init ‹init›", "seed ‹seed›");
    assertFacts(OneShotAlone.class, "always back ‹always›", "seed front ‹seed›");
  }

  @Test
  void numbers() {
    assertFacts(Autoscaled.class, "web true ‹true›", "wide false ‹true›");
    assertFacts(
        ReplicasCollide.class,
        "node has the fixed address 10.1.0.9 ‹2› ‹10.1.0.9›",
        "node publishes host port 8080 ‹2› ‹8080›",
        "node keeps store `data` ‹2› ‹node›");
  }
}
