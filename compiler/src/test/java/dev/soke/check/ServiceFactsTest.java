package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnLinks.Dependency;
import dev.soke.check.OnLinks.StartCycle;
import dev.soke.check.OnLinks.StartLeaves;
import dev.soke.check.OnPlanes.Attachment;
import dev.soke.check.OnPlanes.SharesPlane;
import dev.soke.check.OnServices.HealthFact;
import dev.soke.check.OnServices.ImageFact;
import dev.soke.check.OnServices.ProfileMember;
import dev.soke.check.OnServices.ServiceFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about services and what they need of each other.
class ServiceFactsTest {
  private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops   over lan { subnet = 10.1.0.0/24 }
      plane chain over lan { subnet = 10.2.0.0/24 }
      image web "registry.example/web@%s"
      image old "registry.example/web:1"
      image bad "registry.example/Web"
      store data by mongo at "/data"
      service beta  on [ops, chain] { image = web; always = true; after = [node] }
      service mongo on chain { image = web; health exec "mongosh ping || true"; stores = [data] }
      service node  on ops { image = web; health exec ["node", "check"]; after = [web, beta] }
      service web   on ops { image = web; stores = [data]; after = [mongo, node] }
      profile back  { services = [mongo, node] }
      profile front { services = [web, node, web] }
      """
          .formatted(DIGEST);

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void services() {
    assertFacts(
        ServiceFact.class,
        "beta true 2 0 false ‹beta›",
        "mongo false 1 1 true ‹mongo›",
        "node false 1 2 true ‹node›",
        "web false 1 1 false ‹web›");
    assertFacts(
        Attachment.class,
        "beta chain ‹chain›",
        "beta ops ‹ops›",
        "mongo chain ‹chain›",
        "node ops ‹ops›",
        "web ops ‹ops›");
    assertFacts(
        ProfileMember.class,
        "back mongo ‹mongo›",
        "back node ‹node›",
        "front node ‹node›",
        "front web ‹web›");
  }

  @Test
  void healthAndImages() {
    assertFacts(
        HealthFact.class,
        "mongo mongosh ping || true true ‹\"mongosh ping || true\"›",
        "node node check false ‹\"node\", \"check\"›");
    assertFacts(
        ImageFact.class,
        "bad registry.example/Web false its path has upper-case letters false"
            + " ‹\"registry.example/Web\"›",
        "old registry.example/web:1 true  false ‹\"registry.example/web:1\"›",
        "web registry.example/web@%s true  true ‹\"registry.example/web@%s\"›"
            .formatted(DIGEST, DIGEST));
  }

  @Test
  void dependencies() {
    assertFacts(
        Dependency.class,
        "beta node after node ‹node›",
        "node beta after beta ‹beta›",
        "node web after web ‹web›",
        "web mongo after mongo ‹mongo›",
        "web node after node ‹node›",
        "web mongo store data ‹data›");
    assertFacts(
        SharesPlane.class,
        "beta node ‹node›",
        "node beta ‹beta›",
        "node web ‹web›",
        "web node ‹node›");
  }

  @Test
  void startsLeaveProfiles() {
    assertFacts(StartLeaves.class, "node web back ‹web›", "web mongo front ‹mongo›");
  }

  @Test
  void whatAlwaysRunsIsInEveryProfile() {
    String more = ESTATE + "profile alone { services = [mongo] }\nprofile bare {}\n";
    assertEquals(
        List.of("beta node alone ‹node›", "node web back ‹web›", "web mongo front ‹mongo›"),
        FactLines.of(StartLeaves.class, more));
  }

  @Test
  void startsGoRound() {
    assertFacts(StartCycle.class, "beta -> node -> beta ‹node›");
    String straight = ESTATE.replace("after = [web, beta]", "after = []");
    assertEquals(List.of(), FactLines.of(StartCycle.class, straight));
  }

  @Test
  void whoeverStandsOnAPlaneWaitsForItsSidecar() {
    String alone =
        """
        estate demo {}
        transport tor { sidecar = beta }
        plane ops over tor { subnet = 10.1.0.0/24 }
        image web "registry.example/web"
        service beta on ops { image = web; after = [web] }
        service web  on ops { image = web }
        """;
    assertEquals(List.of("beta -> web -> beta ‹web›"), FactLines.of(StartCycle.class, alone));
    String idle = alone.replace("; after = [web]", "");
    assertEquals(List.of(), FactLines.of(StartCycle.class, idle));
  }
}
