package dev.soke.emit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.Estates;
import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What an estate loosens is loosened in its compose file, and nothing else.
class LooseServiceTest {
  private static JsonNode service(String attributes) {
    String text =
        """
        estate demo {}
        transport lan {}
        plane ops over lan { subnet = 10.1.0.0/24 }
        image web "registry.example/web"
        service web on ops { image = web; port http tcp 80 host 8080
        %s
        }
        service seed on ops { image = web; one-shot = true }
        service base on ops { image = web }
        profile front { services = [web] }
        """
            .formatted(attributes);
    OutputTree tree = OutputTree.of(new ComposeEmitter().emit(Estates.of(text)));
    Artifact artifact =
        Objects.requireNonNull(tree.at("infrastructure/compose/docker-compose.yml"));
    return new YAMLMapper().readTree(artifact.text()).at("/services/web");
  }

  @Test
  void rights() {
    JsonNode service = service("capabilities = [net-bind-service, chown]; privileged = true");
    assertEquals("[\"NET_BIND_SERVICE\",\"CHOWN\"]", service.get("cap_add").toString());
    assertEquals("[\"ALL\"]", service.get("cap_drop").toString());
    assertEquals("true", service.get("privileged").toString());
    assertFalse(service("").has("cap_add"));
    assertFalse(service("").has("privileged"));
  }

  @Test
  void callsToTheKernel() {
    assertEquals(
        "[\"no-new-privileges:true\",\"seccomp=unconfined\"]",
        service("seccomp = unconfined").get("security_opt").toString());
  }

  @Test
  void theImageItself() {
    assertEquals("false", service("writable = true").get("read_only").toString());
  }

  @Test
  void theNetworkOfTheMachine() {
    JsonNode service = service("network = host");
    assertEquals("host", service.get("network_mode").stringValue());
    assertFalse(service.has("networks"));
    assertFalse(service.has("ports"));
  }

  @Test
  void aServiceThatEnds() {
    JsonNode service = service("one-shot = true; after = [seed]");
    assertEquals("no", service.get("restart").stringValue());
    assertEquals(
        "{\"seed\":{\"condition\":\"service_completed_successfully\"},"
            + "\"base\":{\"condition\":\"service_healthy\"}}",
        service("after = [seed, base]").get("depends_on").toString());
    assertEquals("unless-stopped", service("").get("restart").stringValue());
  }

  @Test
  void howManyRun() {
    JsonNode service = service("replicas = 2..5; autoscale = true");
    assertEquals("2", service.at("/deploy/replicas").toString());
    assertEquals("2..5", service.at("/labels/dev.soke.scale").stringValue());
    assertFalse(service("replicas = 1..5").get("deploy").has("replicas"));
    assertFalse(service("replicas = 1..5").get("labels").has("dev.soke.scale"));
  }

  @Test
  void pathsOfTheMachine() {
    assertEquals(
        "[{\"type\":\"bind\",\"source\":\"/srv/a\",\"target\":\"/a\",\"read_only\":true},"
            + "{\"type\":\"bind\",\"source\":\"/srv/b\",\"target\":\"/b$$\",\"read_only\":false}]",
        service("mount \"/srv/a\" at \"/a\"\nmount \"/srv/b\" at \"/b$\" mode write")
            .get("volumes")
            .toString());
  }
}
