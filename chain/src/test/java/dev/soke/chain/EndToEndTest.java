package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import dev.soke.registry.Change;
import dev.soke.registry.Desired;
import dev.soke.registry.Difference;
import dev.soke.registry.Draft;
import dev.soke.registry.Observed;
import dev.soke.registry.ObservedFile;
import dev.soke.registry.ObservedReader;
import dev.soke.registry.Plan;
import dev.soke.registry.Prepared;
import dev.soke.registry.PreparedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a plan to the chain and back, on a real node. Its accounts stand in for a signer outside.
class EndToEndTest {
  private static final long CHAIN = 138;
  private static final long DAY = 86_400;
  private static final long PUBLISHER = 1;
  private static final long REVOKER = 2;
  private static final Hex NOTHING = Hex.EMPTY.padded(32);

  @TempDir Path folder;

  private Anvil anvil;
  private EvmAddress manager;
  private EvmAddress registry;
  private EvmAddress publisher;
  private EvmAddress revoker;
  private int plans;

  @BeforeEach
  void deploy() throws Exception {
    if (Anvil.program() == null) System.out.println("skipped judge: anvil, the EVM node");
    assumeTrue(Anvil.program() != null, "anvil");
    anvil = Anvil.start(CHAIN);
    EvmAddress admin = anvil.account(0);
    publisher = anvil.account(1);
    revoker = anvil.account(2);
    manager = anvil.deploy("AccessManager", admin, admin);
    registry = anvil.deploy("PolicyProfileRegistry", admin, manager);
    anvil.grant(manager, registry, PUBLISHER, "publishBatch", publisher, 0);
    anvil.grant(manager, registry, REVOKER, "revoke", revoker, 0);
  }

  @AfterEach
  void stop() {
    if (anvil != null) anvil.close();
  }

  @Test
  void anEmptyRegistryHasNothingToDo() throws Exception {
    assertEquals("", words(List.of()));
    assertTrue(transactions(List.of()).isEmpty());
  }

  @Test
  void profilesArePublishedSupersededAndRevoked() throws Exception {
    List<Desired> two = List.of(desired("one", 1), desired("two", 1));
    assertEquals("publish publish", words(two));
    send(two);
    assertEquals("unchanged unchanged", words(two));
    assertTrue(transactions(two).isEmpty());

    List<Desired> superseded = List.of(desired("one", 2), desired("two", 1));
    assertEquals("unchanged supersede unchanged", words(superseded));
    send(superseded);
    assertEquals(2, read().epoch());

    Desired.Revocation end = new Desired.Revocation(1, 0, NOTHING);
    List<Desired> revoked = List.of(desired("one", 2), desired("two", 1, end));
    assertEquals("unchanged unchanged revoke", words(revoked));
    Observed observed = read();
    send(observed, Plan.narrowing(observed, Difference.of(revoked, observed)), revoker);
    assertEquals("unchanged unchanged unchanged", words(revoked));
  }

  @Test
  void theSamePlanIsNotDoneTwice() throws Exception {
    Observed observed = read();
    Plan plan =
        Plan.widening(observed, Difference.of(List.of(desired("one", 1)), observed), NOTHING);
    Path journal = folder.resolve("journal.ndjson");
    send(observed, plan, publisher, journal);
    send(observed, plan, publisher, journal);
    assertEquals(1, read().epoch());
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> send(observed, plan, publisher, folder.resolve("other.ndjson")));
    assertEquals(
        "The sender has made 1 transactions, and the plan goes on from 0.", refusal.getMessage());
  }

  @Test
  void aStaleEpochIsRefusedBeforeAnythingIsSigned() throws Exception {
    Observed observed = read();
    EvmAddress other = anvil.account(3);
    anvil.grant(manager, registry, PUBLISHER, "publishBatch", other, 0);
    Observed theirs = RegistryReader.read(anvil.node(), registry, List.of(other));
    send(theirs, widening(theirs, desired("two", 1)), other);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> send(observed, widening(observed, desired("one", 1)), publisher));
    assertEquals("The contract would refuse: StaleEpoch.", refusal.getMessage());
    assertEquals(0, anvil.node().pendingTransactions(publisher));
  }

  @Test
  void anotherChainIsRefused() throws Exception {
    Observed observed = read();
    Plan plan = widening(observed, desired("one", 1));
    for (long chainId : List.of(CHAIN, CHAIN + 1)) {
      try (Anvil other = Anvil.start(chainId)) {
        PlannedFile file = file(plan, publisher);
        Refusal refusal =
            assertThrows(
                Refusal.class,
                () ->
                    new Sending(
                            file,
                            other.node(),
                            new Signer(other.rpc()),
                            Journal.of(folder.resolve("none")),
                            Duration.ofSeconds(5))
                        .run(_ -> {}));
        boolean sameGenesis = other.node().genesis().equals(observed.genesis());
        assertEquals(
            sameGenesis && chainId == CHAIN
                ? "The registry has another code than when it was read."
                : "The node is of another chain than the plan.",
            refusal.getMessage());
      }
    }
  }

  @Test
  void aDelayIsWaitedOut() throws Exception {
    EvmAddress slow = anvil.account(4);
    anvil.grant(manager, registry, PUBLISHER, "publishBatch", slow, DAY);
    Observed observed = RegistryReader.read(anvil.node(), registry, List.of(slow));
    Plan plan = widening(observed, desired("one", 1));
    Path journal = folder.resolve("slow.ndjson");
    Refusal early = assertThrows(Refusal.class, () -> send(observed, plan, slow, journal));
    assertEquals("The contract would refuse: AccessManagerNotReady.", early.getMessage());
    assertEquals(0, read().epoch());
    anvil.pass(DAY + 1);
    send(observed, plan, slow, journal);
    assertEquals(1, read().epoch());
  }

  @Test
  void aSimulationSaysWhatBecomesOfAPlan() throws Exception {
    Observed observed = read();
    Simulation.Result good =
        new Simulation(file(widening(observed, desired("one", 1)), publisher), anvil.node()).run();
    assertTrue(good.equalsPlan(), () -> good.file().toPrettyString());
    assertEquals(1, good.file().path("after").path("epoch").asInt());
    assertEquals(0, read().epoch());
    PlannedFile stranger = file(widening(observed, desired("one", 1)), revoker);
    Simulation.Result refused = new Simulation(stranger, anvil.node()).run();
    assertFalse(refused.equalsPlan());
    assertEquals(
        "AccessManagedUnauthorized", refused.file().path("calls").path(0).path("error").asString());
  }

  @Test
  void aDelayIsSimulatedToItsEnd() throws Exception {
    EvmAddress slow = anvil.account(4);
    anvil.grant(manager, registry, PUBLISHER, "publishBatch", slow, DAY);
    Observed observed = RegistryReader.read(anvil.node(), registry, List.of(slow));
    PlannedFile plan = file(widening(observed, desired("one", 1)), slow);
    Simulation.Result result = new Simulation(plan, anvil.node()).run();
    assertTrue(result.equalsPlan(), () -> result.file().toPrettyString());
    assertEquals(2, result.file().path("calls").size());
  }

  @Test
  void whatIsReadIsAFileThatIsReadAgain() throws Exception {
    send(List.of(desired("one", 2)));
    Observed observed = read();
    assertEquals(observed, ObservedReader.read(ObservedFile.write(observed)));
    assertEquals(Observed.Domain.OURS, observed.domain());
    assertTrue(observed.access().getFirst().immediate());
    assertNotEquals(NOTHING, observed.setRoot());
  }

  @Test
  void aSignerThatChangesSomethingIsNotBelieved() throws Exception {
    Observed observed = read();
    PlannedFile mine = file(widening(observed, desired("one", 1)), publisher);
    PlannedFile other = file(widening(observed, desired("two", 1)), publisher);
    Hex raw = new Signer(anvil.rpc()).sign(other.transactions().getFirst());
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> SignedTransaction.hold(raw, mine.transactions().getFirst()));
    assertEquals("The signer answered with another data.", refusal.getMessage());
    PlannedFile theirs = file(widening(read(), desired("one", 1)), revoker);
    Hex signed = new Signer(anvil.rpc()).sign(theirs.transactions().getFirst());
    Refusal sender =
        assertThrows(
            Refusal.class, () -> SignedTransaction.hold(signed, mine.transactions().getFirst()));
    assertEquals("The signer answered with another sender.", sender.getMessage());
  }

  private Observed read() throws Refusal {
    return RegistryReader.read(anvil.node(), registry, List.of(publisher, revoker));
  }

  private String words(List<Desired> desired) throws Refusal {
    List<String> words = Difference.of(desired, read()).stream().map(Change::word).toList();
    return String.join(" ", words);
  }

  private List<Prepared> transactions(List<Desired> desired) throws Refusal {
    Observed observed = read();
    return Prepared.of(
        Plan.widening(observed, Difference.of(desired, observed), NOTHING), publisher);
  }

  private void send(List<Desired> desired) throws Exception {
    Observed observed = read();
    Plan plan = Plan.widening(observed, Difference.of(desired, observed), NOTHING);
    send(observed, plan, publisher);
  }

  private void send(Observed observed, Plan plan, EvmAddress sender) throws Exception {
    send(observed, plan, sender, folder.resolve("journal-" + ++plans));
  }

  private void send(Observed observed, Plan plan, EvmAddress sender, Path journal)
      throws Exception {
    assertEquals(observed, plan.observed());
    Path file = folder.resolve("txs.unsigned.json");
    Files.writeString(file, PreparedFile.write(plan, Prepared.of(plan, sender)));
    new Sending(
            PlannedFile.read(Files.readString(file)),
            anvil.node(),
            new Signer(anvil.rpc()),
            Journal.of(journal),
            Duration.ofSeconds(20))
        .run(_ -> {});
  }

  private static PlannedFile file(Plan plan, EvmAddress sender) throws Refusal {
    return PlannedFile.read(PreparedFile.write(plan, Prepared.of(plan, sender)));
  }

  private static Plan widening(Observed observed, Desired... desired) {
    return Plan.widening(observed, Difference.of(List.of(desired), observed), NOTHING);
  }

  private static Desired desired(String name, int versions, Desired.Revocation... ends) {
    List<Draft> drafts = new ArrayList<>();
    for (int version = 1; version <= versions; version++) drafts.add(draft(name, version));
    return new Desired("test/" + name, drafts, List.of(ends));
  }

  private static Draft draft(String name, int version) {
    return new Draft(
        Draft.id("test", name),
        hash(name + version),
        version == 1 ? NOTHING : hash(name + (version - 1)),
        NOTHING,
        NOTHING,
        2_000_000_000L + version,
        0,
        version,
        8000,
        1,
        "https://soke.example/" + name);
  }

  private static Hex hash(String text) {
    return Hex.of(Keccak.hash(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
