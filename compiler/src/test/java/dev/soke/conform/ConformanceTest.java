package dev.soke.conform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.emit.Artifact;
import dev.soke.emit.Emitters;
import dev.soke.emit.OutputTree;
import dev.soke.emit.Sample;
import dev.soke.emit.SampleEstate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformanceTest {
  private static final String COMPOSE = "infrastructure/compose/docker-compose.yml";

  private final Conformance conformance = new Conformance();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        COMPOSE + ",read_only: true,read_onyl: true",
        COMPOSE + ",init: true,init: false",
        COMPOSE + ",internal: true,internal: false",
        COMPOSE + ",retries: 3,retries: \"3\"",
        COMPOSE + ",@sha256:,:latest@sha512:",
        COMPOSE + ",127.0.0.1:18090:8090/tcp,18090:8090",
        "clusters/clusters.yaml,soak: \"2h\",soak: \"two hours\"",
        "clusters/clusters.yaml,site:,sites:",
        "soke.lock.json,\"lockVersion\": 1,\"lockVersion\": 2",
        "soke.lock.json,\"mode\": \"100644\",\"mode\": \"100755\"",
      })
  void aPlantedFaultIsSeen(String path, String right, String wrong) {
    Artifact artifact = artifact(path);
    assertEquals(List.of(), conformance.violations(artifact));
    assertTrue(artifact.text().contains(right));
    assertTrue(!violations(artifact, artifact.text().replace(right, wrong)).isEmpty());
  }

  @Test
  void theFaultIsNamedWithItsPlace() {
    Artifact artifact = artifact("clusters/clusters.yaml");
    List<String> violations = violations(artifact, artifact.text().replace("\"2h\"", "\"soon\""));
    assertEquals(1, violations.size());
    assertTrue(violations.getFirst().startsWith("/waves/1/soak: "), violations.getFirst());
  }

  @Test
  void aNameWrittenTwiceIsSeen() {
    Artifact artifact = artifact("clusters/clusters.yaml");
    assertEquals(1, violations(artifact, artifact.text() + "estate: \"other\"\n").size());
  }

  private List<String> violations(Artifact artifact, String text) {
    return conformance.violations(
        new Artifact(artifact.path(), text, artifact.origins(), artifact.schema()));
  }

  private static Artifact artifact(String path) {
    OutputTree tree =
        OutputTree.of(Emitters.emitAll(SampleEstate.estate(), List.of(Sample.SOURCE)));
    Artifact artifact = tree.at(path);
    if (artifact == null) {
      throw new AssertionError("nothing at " + path);
    }
    return artifact;
  }
}
