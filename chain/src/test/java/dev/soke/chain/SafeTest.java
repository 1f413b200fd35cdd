package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.soke.Compilation;
import dev.soke.Compiler;
import dev.soke.check.Checks;
import dev.soke.emit.Artifact;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.AbiFunction;
import dev.soke.registry.AbiParameter;
import dev.soke.registry.AbiValue;
import dev.soke.registry.Observed;
import dev.soke.registry.ObservedFile;
import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Three of the five owners of a Safe agree to what a build planned, on a real node: the hash that
/// the build wrote is the one that the Safe asks them about.
class SafeTest {
  private static final long DAY = 86_400;
  private static final Hex NOBODY = Hex.EMPTY.padded(20);
  private static final AbiFunction SETUP =
      function(
          "setup",
          "address[]",
          "uint256",
          "address",
          "bytes",
          "address",
          "address",
          "uint256",
          "address");
  private static final AbiFunction APPROVE = function("approveHash", "bytes32");
  private static final AbiFunction EXECUTE =
      function(
          "execTransaction",
          "address",
          "uint256",
          "bytes",
          "uint8",
          "uint256",
          "uint256",
          "uint256",
          "address",
          "address",
          "bytes");
  private static final String PROFILES =
      """
      policy-profile rail 1 from 2040-01-01 {%s
        jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]
      }
      policy-profile desk 1 from 2040-01-01 {%s
        jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]
      }
      """;

  private Anvil anvil;
  private EvmAddress registry;
  private EvmAddress manager;
  private EvmAddress safe;
  private EvmAddress multiSend;
  private List<EvmAddress> owners;

  @BeforeEach
  void deploy() throws Exception {
    if (Anvil.program() == null) System.out.println("skipped judge: anvil, the EVM node");
    assumeTrue(Anvil.program() != null, "anvil");
    anvil = Anvil.start(138);
    EvmAddress admin = anvil.account(0);
    owners = new ArrayList<>();
    for (int place = 3; place < 8; place++) owners.add(anvil.account(place));
    EvmAddress copy = anvil.deploySafe("Safe.sol/Safe", admin, "");
    String argument = copy.bytes().padded(32).digits();
    safe = anvil.deploySafe("proxies/SafeProxy.sol/SafeProxy", admin, argument);
    multiSend = anvil.deploySafe("libraries/MultiSendCallOnly.sol/MultiSendCallOnly", admin, "");
    anvil.call(admin, safe, setup());
    manager = anvil.deploy("AccessManager", admin, admin);
    registry = anvil.deploy("PolicyProfileRegistry", admin, manager);
    anvil.grant(manager, registry, 1, "publishBatch", safe, 0);
    anvil.grant(manager, registry, 2, "revoke", safe, 0);
  }

  @AfterEach
  void stop() {
    if (anvil != null) anvil.close();
  }

  @Test
  void threeOfFiveOwnersPublishAndRevoke() throws Exception {
    String profiles = PROFILES.formatted("", "");
    JsonNode publish = transaction(build(profiles, 0), "publish");
    assertEquals(0, publish.path("operation").asInt());
    assertThrows(IllegalStateException.class, () -> execute(publish, 2));
    execute(publish, 3);
    assertTrue(inSync(profiles, 1));

    String revoked = PROFILES.formatted(" revoked = 2040-06-01", " revoked = 2040-07-01");
    JsonNode both = transaction(build(revoked, 1), "revoke");
    assertEquals(1, both.path("operation").asInt());
    assertEquals(multiSend.checksummed(), both.path("to").asString());
    execute(both, 3);
    assertTrue(inSync(revoked, 2));
    assertEquals(1, read().epoch());
  }

  @Test
  void aSafeWithADelaySchedulesAndExecutes() throws Exception {
    anvil.grant(manager, registry, 1, "publishBatch", safe, DAY);
    String profiles = PROFILES.formatted("", "");
    Compilation built = build(profiles, 0);
    execute(file(built, "publish/safe-tx-schedule.json"), 3);
    assertEquals(0, read().epoch());
    // A longer delay than before counts at once; what is held back is made after it.
    anvil.pass(DAY + 1);
    execute(file(built, "publish/safe-tx-execute.json"), 3);
    assertEquals(1, read().epoch());
    assertTrue(inSync(profiles, 2));
  }

  private Hex setup() {
    return SETUP.call(
        List.of(
            AbiValue.of(owners.stream().map(AbiValue::of).toList()),
            AbiValue.of(3),
            AbiValue.of(new EvmAddress(NOBODY)),
            AbiValue.of(Hex.EMPTY),
            AbiValue.of(new EvmAddress(NOBODY)),
            AbiValue.of(new EvmAddress(NOBODY)),
            AbiValue.of(0),
            AbiValue.of(new EvmAddress(NOBODY))));
  }

  /// So many owners approve the hash on the chain, and anybody has it done.
  private void execute(JsonNode transaction, int agreeing) throws Refusal {
    Hex hash = hex(transaction, "safeTxHash");
    List<EvmAddress> approving =
        owners.stream().limit(agreeing).sorted((a, b) -> a.bytes().compareTo(b.bytes())).toList();
    StringBuilder signatures = new StringBuilder();
    for (EvmAddress owner : approving) {
      anvil.call(owner, safe, APPROVE.call(List.of(AbiValue.of(hash))));
      // What was approved on the chain counts as a signature of kind 1 by that owner.
      signatures.append(owner.bytes().padded(32).digits()).append("0".repeat(64)).append("01");
    }
    Hex data =
        EXECUTE.call(
            List.of(
                AbiValue.of(new EvmAddress(hex(transaction, "to"))),
                AbiValue.of(0),
                AbiValue.of(hex(transaction, "data")),
                AbiValue.of(transaction.path("operation").asInt()),
                AbiValue.of(0),
                AbiValue.of(0),
                AbiValue.of(0),
                AbiValue.of(new EvmAddress(NOBODY)),
                AbiValue.of(new EvmAddress(NOBODY)),
                AbiValue.of(new Hex(signatures.toString()))));
    anvil.call(anvil.account(9), safe, data);
  }

  private boolean inSync(String profiles, int nonce) throws Exception {
    return file(build(profiles, nonce), "diff.json").path("inSync").asBoolean();
  }

  private static JsonNode transaction(Compilation built, String plan) {
    return file(built, plan + "/safe-tx.json");
  }

  private static JsonNode file(Compilation built, String name) {
    Artifact file =
        built.outputs().artifacts().stream()
            .filter(it -> it.path().endsWith("/" + name))
            .findFirst()
            .orElseThrow();
    return JsonMapper.shared().readTree(file.text());
  }

  private Compilation build(String profiles, int nonce) throws Exception {
    String estate =
        """
        estate demo {}
        jurisdiction ee { numeric = 233 }
        venue chain138 138 in [ee]
        asset usdt {}
        mechanism ccip {}
        registry policy on chain138 {
          address    = %s
          namespace  = "bank"
          publisher  = %s
          safe       = %s
          safe-nonce = %d
          multi-send = %s
          observed   = "observed.json"
        }
        """
            .formatted(
                registry.checksummed(),
                safe.checksummed(),
                safe.checksummed(),
                nonce,
                multiSend.checksummed());
    Compilation built =
        new Compiler(Checks.NONE)
            .compile(
                List.of(
                    new Source("estate.soke", estate + profiles),
                    new Source("files/observed.json", ObservedFile.write(read()))));
    assertTrue(built.ok(), () -> built.diagnostics().toString());
    return built;
  }

  private Observed read() throws Refusal {
    return RegistryReader.read(anvil.node(), registry, List.of(safe));
  }

  private static Hex hex(JsonNode node, String name) {
    Hex hex = Hex.parse(node.path(name).asString());
    return hex == null ? Hex.EMPTY : hex;
  }

  private static AbiFunction function(String name, String... types) {
    return new AbiFunction(
        name, Stream.of(types).map(it -> new AbiParameter(it, it, it, List.of())).toList());
  }
}
