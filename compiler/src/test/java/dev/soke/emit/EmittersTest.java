package dev.soke.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.conform.Conformance;
import dev.soke.model.Estate;
import dev.soke.proof.graph.Realised;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EmittersTest {
  @Test
  void writesTheseFiles() {
    assertEquals(
        List.of(
            "acl/ops.yaml",
            "acl/vault.yaml",
            "clusters/clusters.yaml",
            "clusters/fra-one/.env",
            "clusters/fra-one/REVIEW.md",
            "clusters/fra-one/compose.yaml",
            "clusters/fra-one/files/f5e9ced86d64-limits.toml",
            "clusters/fra-two/.env",
            "clusters/fra-two/REVIEW.md",
            "clusters/fra-two/compose.yaml",
            "clusters/fra-two/files/f5e9ced86d64-limits.toml",
            "infrastructure/compose/docker-compose.yml",
            "policies/images.lock.yaml",
            "policies/profiles.allow.yaml",
            "secrets/required.yaml",
            "soke.lock.json",
            "waves/01-first/GATES.md",
            "waves/01-first/gate.json",
            "waves/01-first/wave.yaml",
            "waves/02-second/GATES.md",
            "waves/02-second/gate.json",
            "waves/02-second/wave.yaml"),
        OutputTree.of(all(SampleEstate.estate())).artifacts().stream()
            .map(Artifact::path)
            .toList());
  }

  @Test
  void everyFileSatisfiesItsSchema() {
    Conformance conformance = new Conformance();
    for (Estate estate : List.of(SampleEstate.estate(), SampleEstate.withoutEnvironment())) {
      for (Artifact artifact : all(estate)) {
        assertEquals(List.of(), conformance.violations(artifact), artifact.path());
      }
    }
  }

  @Test
  void theProofOfACheckReadsWhatABuildWrites() {
    Estate estate = SampleEstate.estate();
    List<Artifact> read = all(estate).stream().filter(it -> Realised.reads(it.path())).toList();
    assertEquals(read, Emitters.emitReach(estate));
  }

  @Test
  void everyLineHasAnOrigin() {
    for (Artifact artifact : all(SampleEstate.estate())) {
      assertEquals(artifact.text().lines().count(), artifact.origins().size(), artifact.path());
      assertFalse(artifact.origins().stream().anyMatch(List::isEmpty), artifact.path());
    }
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    List<Artifact> expected = all(SampleEstate.estate());
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(expected, all(SampleEstate.estate()));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Artifact> all(Estate estate) {
    return Emitters.emitAll(estate, List.of(Sample.SOURCE));
  }
}
