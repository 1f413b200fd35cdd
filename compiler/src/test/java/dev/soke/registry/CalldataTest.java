package dev.soke.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.UnsignedTransaction;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What we make of twenty profiles is what ethers made of them (`contracts/vectors.mjs`).
class CalldataTest {
  private static final long CHAIN = 138;
  private static final JsonNode VECTORS = read();

  private final EvmAddress registry = account("registry");
  private final RegistryCalls calls = new RegistryCalls(registry);
  private final Call revoke = revoke();
  private final Call text = calls.text(drafts().get(1).profileId(), "url", "https://soke.example");
  private final ScheduledCall scheduled =
      new ScheduledCall(account("manager"), account("caller"), revoke);

  @Test
  void identitiesAreHashesOfNames() {
    for (JsonNode draft : VECTORS.get("drafts")) {
      Hex id = Draft.id(draft.get("namespace").asString(), draft.get("name").asString());
      assertEquals(hex(draft, "profileId"), id);
    }
  }

  @Test
  void profilesArePublished() {
    Call publish =
        calls.publish(drafts(), 7, hex(VECTORS, "setRoot"), hex(VECTORS, "sourceCommit"));
    assertEquals(hex(VECTORS, "publish"), publish.data());
  }

  @Test
  void versionsAreRevokedAndTextsNoted() {
    assertEquals(hex(VECTORS, "revoke"), revoke.data());
    assertEquals(hex(VECTORS, "text"), text.data());
  }

  @Test
  void theSetHasTheRootOfAllItsVersions() {
    List<Hex> leaves = drafts().stream().map(Draft::leaf).toList();
    MerkleTree tree = MerkleTree.of(leaves);
    assertEquals(hex(VECTORS, "setRoot"), tree.root());
    assertEquals(tree.root(), MerkleTree.of(leaves.reversed()).root());
    for (Hex leaf : leaves) assertTrue(MerkleTree.holds(leaf, tree.proof(leaf), tree.root()));
  }

  @Test
  void transactionsAreReadyToBeSigned() {
    UnsignedTransaction transaction =
        new UnsignedTransaction(CHAIN, 5, 4_000_000, registry, revoke.data());
    assertEquals(hex(VECTORS, "unsigned"), transaction.encoded());
    assertEquals(hex(VECTORS, "signingHash"), transaction.signingHash());
  }

  @Test
  void callsWaitInTheManager() {
    assertEquals(hex(VECTORS, "operation"), scheduled.id());
    assertEquals(hex(VECTORS, "schedule"), scheduled.schedule(1_799_000_000).data());
    assertEquals(hex(VECTORS, "execute"), scheduled.execute().data());
    assertEquals(hex(VECTORS, "cancel"), scheduled.cancel().data());
  }

  @Test
  void aSafeSignsManyAsOne() {
    Hex many = MultiSend.of(List.of(revoke, text));
    assertEquals(hex(VECTORS, "multiSend"), many);
    SafeTransaction signed =
        new SafeTransaction(account("safe"), CHAIN, account("caller"), many, 1, 9);
    assertEquals(hex(VECTORS, "safeTxHash"), signed.hash());
  }

  @Test
  void theBuilderOfSafeReadsItsFile() {
    JsonNode batch =
        SafeBatch.of(
            account("safe"), CHAIN, 1_700_000_000_000L, "Two calls", List.of(revoke, text));
    assertEquals(VECTORS.get("batch").toPrettyString(), batch.toPrettyString());
  }

  private Call revoke() {
    Draft first = drafts().getFirst();
    return calls.revoke(
        first.profileId(), 1, first.contentHash(), 1_850_000_000, hex(VECTORS, "reason"));
  }

  private static List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (JsonNode it : VECTORS.get("drafts")) drafts.add(draft(it));
    return drafts;
  }

  private static Draft draft(JsonNode it) {
    return new Draft(
        hex(it, "profileId"),
        hex(it, "contentHash"),
        hex(it, "expectedPrevHash"),
        hex(it, "jurisdictionsRoot"),
        hex(it, "routesRoot"),
        it.get("validFrom").asLong(),
        it.get("validUntil").asLong(),
        it.get("version").asLong(),
        it.get("minConfidenceBps").asInt(),
        it.get("schemaVersion").asInt(),
        it.get("uri").asString());
  }

  private static EvmAddress account(String name) {
    return new EvmAddress(hex(VECTORS.get("accounts"), name));
  }

  private static Hex hex(JsonNode node, String name) {
    return Objects.requireNonNull(Hex.parse(node.get(name).asString()));
  }

  private static JsonNode read() {
    try (InputStream in = CalldataTest.class.getResourceAsStream("/registry/vectors.json")) {
      return JsonMapper.shared().readTree(in);
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
