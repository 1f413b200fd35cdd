package dev.soke.emit.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.emit.Sample;
import dev.soke.emit.SampleEstate;
import dev.soke.model.Estate;
import dev.soke.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeEmitterTest {
  private static final String WHOLE = "infrastructure/compose/docker-compose.yml";
  private static final String FIRST = "clusters/fra-one/compose.yaml";
  private static final String SECOND = "clusters/fra-two/compose.yaml";
  private static final List<String> PER_CLUSTER = List.of(FIRST, SECOND);

  @Test
  void theWholeEstateLeavesClustersToTheirEnvironment() {
    JsonNode keeper = read(WHOLE).at("/services/keeper");
    assertEquals("is ${MODE:?MODE is not set}", keeper.at("/environment/MODE").stringValue());
    assertEquals("5$$", keeper.at("/environment/PRICE").stringValue());
    assertEquals("$${HOME}", keeper.at("/environment/HOME").stringValue());
    assertEquals("$$SELF", keeper.at("/command/1").stringValue());
    assertEquals("[\"back\"]", keeper.get("profiles").toString());
    assertEquals(
        "[\"../../secrets/${ID:?ID is not set}/api-keys.enc.env\"]",
        keeper.get("env_file").toString());
    assertFalse(read(WHOLE).at("/services/hub").has("profiles"));
  }

  @Test
  void aClusterHasNothingLeftToInterpolate() {
    for (String path : PER_CLUSTER) {
      assertFalse(artifact(SampleEstate.estate(), path).text().replace("$$", "").contains("$"));
    }
    JsonNode keeper = read(FIRST).at("/services/keeper");
    assertEquals("is live", keeper.at("/environment/MODE").stringValue());
    assertEquals("$${HOME}", keeper.at("/environment/HOME").stringValue());
    assertEquals(
        "../../secrets/fra-one/seal-key.enc.txt",
        read(FIRST).at("/secrets/seal-key/file").stringValue());
    assertEquals("demo-fra-one", read(FIRST).get("name").stringValue());
  }

  @Test
  void aDollarInAValueStaysADollar() {
    Artifact artifact = artifact(SampleEstate.withMode("a$b${C}"), FIRST);
    JsonNode read = new YAMLMapper().readTree(artifact.text());
    assertEquals("is a$$b$${C}", read.at("/services/keeper/environment/MODE").stringValue());
  }

  @Test
  void aClusterHoldsOnlyWhatItRuns() {
    assertEquals(List.of("hub", "keeper"), names(read(SECOND).get("services")));
    assertEquals(List.of("hub"), names(read(SECOND).at("/services/keeper/depends_on")));
    assertEquals(List.of("hub", "web"), names(read(FIRST).at("/services/keeper/depends_on")));
    assertFalse(read(SECOND).at("/services/keeper").has("profiles"));
  }

  @Test
  void nothingStartsBeforeItsSidecar() {
    assertEquals(
        "{\"hub\":{\"condition\":\"service_healthy\"}}",
        read(WHOLE).at("/services/web/depends_on").toString());
    assertFalse(read(WHOLE).at("/services/hub").has("depends_on"));
    assertOrigins(WHOLE, "      hub:", "hub");
  }

  @Test
  void withoutAnEnvironmentSecretsAreFoundAllTheSame() {
    Artifact artifact = artifact(SampleEstate.withoutEnvironment(), WHOLE);
    assertTrue(
        artifact
            .text()
            .contains("../../secrets/${SOKE_CLUSTER:?SOKE_CLUSTER is not set}/seal-key"));
  }

  @Test
  void healthIsAskedAsWritten() {
    assertEquals(
        "{\"test\":[\"CMD-SHELL\",\"wget $$HOST\"],\"interval\":\"30s\",\"timeout\":\"5s\","
            + "\"retries\":3,\"start_period\":\"120s\"}",
        read(WHOLE).at("/services/web/healthcheck").toString());
    assertEquals(
        "[\"CMD\",\"keeper\",\"$$READY\"]",
        read(WHOLE).at("/services/keeper/healthcheck/test").toString());
    assertEquals(
        "[\"CMD\",\"hub-ok\"]", read(WHOLE).at("/services/hub/healthcheck/test").toString());
    assertEquals("1500ms", read(WHOLE).at("/services/keeper/healthcheck/interval").stringValue());
  }

  @Test
  void aServiceMeetsOthersOnlyWhereItSays() {
    JsonNode keeper = read(WHOLE).at("/services/keeper");
    assertEquals(
        "{\"vault\":{\"ipv4_address\":\"10.2.0.5\"},\"vault-host\":{}}",
        keeper.get("networks").toString());
    assertEquals(
        "[\"127.0.0.1:18090:8090/tcp\",\"127.0.0.1:19000:9000/udp\"]",
        keeper.get("ports").toString());
    assertEquals("8090,9000", keeper.at("/labels/com.demo.expose").stringValue());
    assertEquals("ops,vault", read(WHOLE).at("/services/hub/labels/com.demo.plane").stringValue());
    assertEquals(
        "{\"driver\":\"bridge\",\"internal\":true,\"ipam\":{\"config\":[{\"subnet\":"
            + "\"10.2.0.0/24\"}]},\"labels\":{\"com.demo.plane\":\"vault\"}}",
        read(WHOLE).at("/networks/vault").toString());
  }

  @Test
  void onlyTheSidecarHasAWayOut() {
    for (String path : List.of(WHOLE, FIRST, SECOND)) {
      JsonNode file = read(path);
      assertEquals(
          "{\"driver\":\"bridge\",\"internal\":false,\"ipam\":{\"config\":[{\"subnet\":"
              + "\"10.9.0.0/24\"}]},\"labels\":{\"com.demo.uplink\":\"lan\"}}",
          file.at("/networks/lan-uplink").toString());
      assertEquals(List.of("ops", "vault", "lan-uplink"), names(file.at("/services/hub/networks")));
      assertFalse(file.at("/services/keeper/networks").has("lan-uplink"));
    }
  }

  @Test
  void theHostReachesOnlyThoseThatPublish() {
    JsonNode file = read(WHOLE);
    assertEquals(
        "{\"driver\":\"bridge\",\"internal\":false,\"driver_opts\":"
            + "{\"com.docker.network.bridge.enable_ip_masquerade\":\"false\"},"
            + "\"ipam\":{\"config\":[{\"subnet\":\"10.8.0.0/24\"}]},"
            + "\"labels\":{\"com.demo.host\":\"vault\"}}",
        file.at("/networks/vault-host").toString());
    assertFalse(file.at("/services/hub/networks").has("vault-host"));
    assertFalse(file.get("networks").has("ops-host"));
  }

  @Test
  void everyServiceIsHardened() {
    for (JsonNode service : read(WHOLE).get("services")) {
      assertTrue(service.get("read_only").booleanValue());
      assertTrue(service.get("init").booleanValue());
      assertEquals("[\"ALL\"]", service.get("cap_drop").toString());
      assertEquals("[\"no-new-privileges:true\"]", service.get("security_opt").toString());
    }
    JsonNode keeper = read(WHOLE).at("/services/keeper");
    assertEquals("[\"/run:size=256m\"]", keeper.get("tmpfs").toString());
    assertEquals(
        "{\"cpus\":\"0.5\",\"memory\":\"256m\",\"pids\":64}",
        keeper.at("/deploy/resources/limits").toString());
  }

  @Test
  void eachAttributeIsTracedToItsOwnWords() {
    assertOrigins(WHOLE, "        ipv4_address: ", "10.2.0.5");
    assertOrigins(WHOLE, "          memory: \"256m\"", "256MiB");
    assertOrigins(WHOLE, "      MODE: ", "is ${MODE}");
    assertOrigins(FIRST, "      MODE: ", "is ${MODE}", "live", "variable MODE");
    assertOrigins(WHOLE, "        - subnet: \"10.2", "10.2.0.0/24");
    assertOrigins(WHOLE, "      vault-host: ", "10.8.0.0/24");
    assertOrigins(WHOLE, "      lan-uplink: ", "10.9.0.0/24", "hub");
  }

  private static void assertOrigins(String path, String line, String... words) {
    Artifact artifact = artifact(SampleEstate.estate(), path);
    List<String> lines = artifact.text().lines().toList();
    int at =
        lines.indexOf(lines.stream().filter(it -> it.startsWith(line)).findFirst().orElseThrow());
    List<Span> expected = List.of(words).stream().map(Sample::span).toList();
    assertEquals(expected, artifact.origins(at + 1));
  }

  private static List<String> names(JsonNode mapping) {
    return List.copyOf(mapping.propertyNames());
  }

  private static JsonNode read(String path) {
    return new YAMLMapper().readTree(artifact(SampleEstate.estate(), path).text());
  }

  private static Artifact artifact(Estate estate, String path) {
    Artifact artifact = OutputTree.of(new ComposeEmitter().emit(estate)).at(path);
    if (artifact == null) {
      throw new AssertionError("nothing at " + path);
    }
    return artifact;
  }
}
