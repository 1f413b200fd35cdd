package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnConfigs.PathProblem;
import dev.soke.check.OnServices.CapabilityFact;
import dev.soke.check.OnServices.LooseFact;
import dev.soke.check.OnServices.MountFact;
import dev.soke.check.OnServices.MountShared;
import dev.soke.check.OnServices.UserFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about what services may do to the machine.
class HardeningFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops   over lan { subnet = 10.1.0.0/24 }
      plane chain over lan { subnet = 10.2.0.0/24 }
      image web "registry.example/web"
      store data by node at "data"
      service beta on [ops, chain] { image = web; user = "root:5"; network = host; scratch = ["/"] }
      service node on chain {
        image = web; user = "00"; capabilities = [net-admin, bpf]; privileged = true
        mount "/srv/a/in" at "/in"
        mount "/srv/ab" at "/ab" mode write
      }
      service web on ops {
        image = web; user = app; capabilities = [net-bind-service]; seccomp = unconfined
        mount "/srv/a" at "/a" mode write
        mount "/etc/web.TOML" at "/b:c"
        mount "/srv/x/../web.toml" at "/d"
      }
      service web2 on ops { image = web; mount "/srv/a" at "/a"; mount "/srv/ab" at "/ab" }
      """;

  private static void assertFacts(Class<? extends Fact> type, String... lines) {
    assertEquals(List.of(lines), FactLines.of(type, ESTATE));
  }

  @Test
  void users() {
    assertFacts(
        UserFact.class,
        "beta root:5 root ‹\"root:5\"›",
        "node 00 root ‹\"00\"›",
        "web app name ‹app›",
        "web2 65532:65532 number ‹service web2 on ops›");
  }

  @Test
  void rights() {
    assertFacts(
        CapabilityFact.class,
        "node net-admin network ‹net-admin›",
        "node bpf machine ‹bpf›",
        "web net-bind-service container ‹net-bind-service›");
    assertFacts(
        LooseFact.class,
        "beta network ‹host›",
        "node privileged ‹true›",
        "web seccomp ‹unconfined›");
  }

  @Test
  void mounts() {
    assertFacts(
        MountFact.class,
        "node /srv/a/in false false ‹\"/srv/a/in\"›",
        "node /srv/ab false false ‹\"/srv/ab\"›",
        "web /srv/a false false ‹\"/srv/a\"›",
        "web /etc/web.TOML true true ‹\"/etc/web.TOML\"›",
        "web /srv/x/../web.toml false true ‹\"/srv/x/../web.toml\"›",
        "web2 /srv/a false false ‹\"/srv/a\"›",
        "web2 /srv/ab false false ‹\"/srv/ab\"›");
  }

  @Test
  void mountsThatServicesOfTwoPlanesShare() {
    assertFacts(
        MountShared.class,
        "node web /srv/a/in chain ops ‹\"/srv/a/in\"› ‹\"/srv/a\"›",
        "web2 node /srv/ab chain ops ‹\"/srv/ab\"› ‹\"/srv/ab\"›");
  }

  @Test
  void paths() {
    assertFacts(
        PathProblem.class,
        "/ is all there is in a container ‹\"/\"›",
        "/b:c holds a character that means something else in a path ‹\"/b:c\"›",
        "/srv/x/../web.toml has an empty part, `.` or `..` in it ‹\"/srv/x/../web.toml\"›",
        "data does not begin with `/` ‹\"data\"›");
  }
}
