package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnSites.ClusterFact;
import dev.soke.check.OnSites.ClusterRuns;
import dev.soke.check.OnSites.ClusterService;
import dev.soke.check.OnSites.ClusterTransport;
import dev.soke.check.OnSites.SiteFact;
import dev.soke.check.OnSites.SiteRuns;
import dev.soke.check.OnWaves.WaveCycle;
import dev.soke.check.OnWaves.WaveMember;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about sites, clusters and waves.
class ClusterFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      transport tor {}
      plane ops   over lan { subnet = 10.1.0.0/24 }
      plane chain over lan { subnet = 10.2.0.0/24 }
      plane vault over tor { subnet = 10.3.0.0/24 }
      image web "registry.example/web"
      service beta on ops { image = web; always = true }
      service node on chain { image = web }
      service safe on vault { image = web }
      profile base { services = [node] }
      profile deep { services = [safe] }
      site fra runs [base]
      site zrh runs [base, deep]
      site ams {}
      cluster fra-1 at fra
      cluster zrh-1 at zrh
      cluster zrh-2 at zrh runs [deep]
      wave one after three { clusters = [fra-1, zrh-1] }
      wave two after one { clusters = [zrh-1] }
      wave three after [two] {}
      """;

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void sites() {
    assertFacts(SiteFact.class, "ams 0 0 ‹ams›", "fra 1 0 ‹fra›", "zrh 2 0 ‹zrh›");
    assertFacts(SiteRuns.class, "fra base ‹base›", "zrh base ‹base›", "zrh deep ‹deep›");
  }

  @Test
  void clusters() {
    assertFacts(ClusterFact.class, "fra-1 fra ‹fra-1›", "zrh-1 zrh ‹zrh-1›", "zrh-2 zrh ‹zrh-2›");
    assertFacts(
        ClusterRuns.class,
        "fra-1 fra base ‹base›",
        "zrh-1 zrh base ‹base›",
        "zrh-1 zrh deep ‹deep›",
        "zrh-2 zrh deep ‹deep›");
    assertFacts(
        ClusterService.class,
        "fra-1 beta ‹fra-1›",
        "fra-1 node ‹fra-1›",
        "zrh-1 beta ‹zrh-1›",
        "zrh-1 node ‹zrh-1›",
        "zrh-1 safe ‹zrh-1›",
        "zrh-2 beta ‹zrh-2›",
        "zrh-2 safe ‹zrh-2›");
    assertFacts(
        ClusterTransport.class,
        "fra-1 fra lan chain ‹fra-1›",
        "zrh-1 zrh lan chain ‹zrh-1›",
        "zrh-1 zrh tor vault ‹zrh-1›",
        "zrh-2 zrh lan ops ‹zrh-2›",
        "zrh-2 zrh tor vault ‹zrh-2›");
  }

  @Test
  void waves() {
    assertFacts(WaveMember.class, "one fra-1 ‹fra-1›", "one zrh-1 ‹zrh-1›", "two zrh-1 ‹zrh-1›");
    assertFacts(WaveCycle.class, "one -> three -> two -> one ‹three›");
  }
}
