package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Estates;
import dev.soke.model.Estate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Variables that a cluster may be without, and such whose value comes when it starts.
class PresenceTest {
  private static final Estate ESTATE =
      Estates.of(
          """
          estate demo {}
          transport lan {}
          plane ops over lan { subnet = 10.1.0.0/24 }
          image web "registry.example/web@sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2"
          service web on ops {
            image = web
            env { TOKEN = "t-${START_TOKEN}"; TRACING = "${TRACING_URL}"; MODE = "${MODE}" }
            health exec "web check"
          }
          profile front { services = [web] }
          site fra runs [front]
          environment {
            variable START_TOKEN generated
            variable TRACING_URL optional
            variable MODE required
          }
          cluster fra-1 at fra { env { MODE = live } }
          cluster fra-2 at fra { env { MODE = live; TRACING_URL = "udp:1" } }
          wave all { clusters = [fra-1, fra-2] }
          """);

  @Test
  void theFileOfAClusterSaysWhatIsNotInIt() {
    assertEquals(
        List.of(
            "# START_TOKEN: generated when the cluster starts, never in this file",
            "# TRACING_URL: optional, not set here",
            "MODE=live"),
        lines("clusters/fra-1/.env", 0, 3));
    assertEquals("TRACING_URL=udp:1", lines("clusters/fra-2/.env", 1, 2).getFirst());
  }

  @Test
  void aSettingWithoutItsVariableIsLeftOut() {
    String token = "TOKEN: t-${START_TOKEN:?START_TOKEN is generated when the cluster starts}";
    assertEquals(List.of(token, "MODE: live"), settings("clusters/fra-1/compose.yaml"));
    assertEquals(
        List.of(token, "TRACING: udp:1", "MODE: live"), settings("clusters/fra-2/compose.yaml"));
  }

  @Test
  void theFileOfAllSitesLeavesItToCompose() {
    assertEquals(
        List.of(
            "TOKEN: t-${START_TOKEN:?START_TOKEN is generated when the cluster starts}",
            "TRACING: ${TRACING_URL-}",
            "MODE: ${MODE:?MODE is not set}"),
        settings("infrastructure/compose/docker-compose.yml"));
  }

  private static List<String> settings(String path) {
    return text(path)
        .lines()
        .map(String::strip)
        .map(line -> line.replace("\"", ""))
        .filter(line -> line.matches("(TOKEN|TRACING|MODE): .*"))
        .toList();
  }

  private static List<String> lines(String path, int from, int to) {
    return text(path).lines().toList().subList(from, to);
  }

  private static String text(String path) {
    return Emitters.emitAll(ESTATE, List.of()).stream()
        .filter(it -> it.path().equals(path))
        .map(Artifact::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(paths()));
  }

  private static String paths() {
    return Emitters.emitAll(ESTATE, List.of()).stream().map(Artifact::path).toList().toString();
  }
}
