package dev.soke.emit.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.emit.Artifact;
import dev.soke.emit.OutputTree;
import dev.soke.emit.Sample;
import dev.soke.emit.SampleEstate;
import dev.soke.model.Estate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryEmitterTest {
  @Test
  void theEnvironmentHasItsDeclaredOrderAndNoSecret() {
    assertEquals(
        """
        ID=fra-one
        ROLES=front,back
        MODE=live
        LIMITS=0-1023
        # TOKEN: from secrets/fra-one/api-keys.enc.env, never in this file
        COMPOSE_PROJECT_NAME=demo-fra-one
        COMPOSE_PROFILES=front,back
        """,
        artifact(SampleEstate.estate(), "clusters/fra-one/.env").text());
  }

  @Test
  void anEstateWithoutVariablesStillHasThoseOfCompose() {
    assertEquals(
        """
        SOKE_CLUSTER=fra-two
        COMPOSE_PROJECT_NAME=demo-fra-two
        COMPOSE_PROFILES=back
        """,
        artifact(SampleEstate.withoutEnvironment(), "clusters/fra-two/.env").text());
  }

  @Test
  void eachLineIsTracedToTheValueAndTheVariable() {
    Artifact artifact = artifact(SampleEstate.estate(), "clusters/fra-one/.env");
    assertEquals(List.of(Sample.span("live"), Sample.span("variable MODE")), artifact.origins(3));
    assertEquals(
        List.of(Sample.span("variable TOKEN"), Sample.span("api-keys")), artifact.origins(5));
  }

  @Test
  void wavesStandInTheOrderTheyHappen() {
    assertEquals(
        """
        estate: "demo"
        clusters:
          - id: "fra-one"
            site: "fra"
            profiles:
              - "front"
              - "back"
            planes:
              - "ops"
              - "vault"
            startTimeout: "544s"
            wave: "first"
          - id: "fra-two"
            site: "fra"
            profiles:
              - "back"
            planes:
              - "ops"
              - "vault"
            startTimeout: "334s"
            wave: "second"
        waves:
          - name: "first"
            after: []
            soak: "0s"
            clusters:
              - "fra-one"
          - name: "second"
            after:
              - "first"
            soak: "2h"
            clusters:
              - "fra-two"
        """,
        artifact(SampleEstate.estate(), "clusters/clusters.yaml").text());
  }

  private static Artifact artifact(Estate estate, String path) {
    Artifact artifact = OutputTree.of(new InventoryEmitter().emit(estate)).at(path);
    if (artifact == null) {
      throw new AssertionError("nothing at " + path);
    }
    return artifact;
  }
}
