package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.check.Checks;
import dev.soke.emit.Artifact;
import dev.soke.ethereum.EvmAddress;
import dev.soke.registry.Observed;
import dev.soke.registry.ObservedFile;
import dev.soke.source.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the text of an estate to the chain and back, on a real node: each round reads the registry,
/// builds the estate with what was read, and sends what the build planned.
class FromEstateTest {
  private static final String FIRST =
      """
      policy-profile rail 1 from 2040-01-01 {
        jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]
      }
      policy-profile desk 1 from 2040-01-01 {
        jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]
      }
      """;
  private static final String SECOND =
      """
      policy-profile rail-2 2 from 2041-01-01 supersedes rail {
        jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]; min-confidence = 9_000
      }
      """;

  @TempDir Path folder;

  private Anvil anvil;
  private EvmAddress manager;
  private EvmAddress registry;
  private EvmAddress publisher;
  private EvmAddress revoker;
  private int round;

  @BeforeEach
  void deploy() throws Exception {
    if (Anvil.program() == null) System.out.println("skipped judge: anvil, the EVM node");
    assumeTrue(Anvil.program() != null, "anvil");
    anvil = Anvil.start(138);
    EvmAddress admin = anvil.account(0);
    publisher = anvil.account(1);
    revoker = anvil.account(2);
    manager = anvil.deploy("AccessManager", admin, admin);
    registry = anvil.deploy("PolicyProfileRegistry", admin, manager);
    anvil.grant(manager, registry, 1, "publishBatch", publisher, 0);
    anvil.grant(manager, registry, 2, "revoke", revoker, 0);
  }

  @AfterEach
  void stop() {
    if (anvil != null) anvil.close();
  }

  @Test
  void anEstateIsPublishedSupersededRevokedAndInSync() throws Exception {
    assertEquals(List.of("publish"), send(FIRST));
    assertEquals(List.of(), send(FIRST), "in sync");
    assertEquals(List.of("publish"), send(FIRST + SECOND));
    String revoked =
        FIRST.replace("desk 1 from 2040-01-01 {", "desk 1 from 2040-01-01 { revoked = 2040-06-01;");
    assertEquals(List.of("revoke"), send(revoked + SECOND));
    assertEquals(List.of(), send(revoked + SECOND), "in sync");
    assertTrue(file(build(revoked + SECOND), "diff.json").contains("\"inSync\": true"));
    assertEquals(2, read().epoch());
  }

  /// Reads, builds and sends; the plans that there were.
  private List<String> send(String profiles) throws Exception {
    Compilation built = build(profiles);
    assertTrue(built.ok(), () -> built.diagnostics().toString());
    List<Artifact> plans =
        built.outputs().artifacts().stream()
            .filter(it -> it.path().endsWith("/txs.unsigned.json"))
            .toList();
    for (Artifact plan : plans) {
      new Sending(
              PlannedFile.read(plan.text()),
              anvil.node(),
              new Signer(anvil.rpc()),
              Journal.of(folder.resolve("journal-" + ++round)),
              Duration.ofSeconds(20))
          .run(_ -> {});
    }
    return plans.stream().map(it -> Path.of(it.path()).getName(3).toString()).toList();
  }

  private Compilation build(String profiles) throws Exception {
    String estate =
        """
        estate demo {}
        jurisdiction ee { numeric = 233 }
        venue chain138 138 in [ee]
        asset usdt {}
        mechanism ccip {}
        registry policy on chain138 {
          address   = %s
          namespace = "bank"
          publisher = %s
          revoker   = %s
          observed  = "observed.json"
        }
        """
            .formatted(registry.checksummed(), publisher.checksummed(), revoker.checksummed());
    return new Compiler(Checks.NONE)
        .compile(
            List.of(
                new Source("estate.soke", estate + profiles),
                new Source("files/observed.json", ObservedFile.write(read()))));
  }

  private static String file(Compilation built, String name) {
    List<String> texts =
        built.outputs().artifacts().stream()
            .filter(it -> it.path().endsWith("/" + name))
            .map(Artifact::text)
            .toList();
    assertFalse(texts.isEmpty(), name);
    return texts.getFirst();
  }

  private Observed read() throws Refusal {
    return RegistryReader.read(anvil.node(), registry, List.of(publisher, revoker));
  }
}
