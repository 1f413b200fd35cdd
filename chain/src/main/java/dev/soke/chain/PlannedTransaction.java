package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.UnsignedTransaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One transaction of `txs.unsigned.json`.
///
/// @param operation the hash of target and data of what it is for
/// @param stage `call`, `schedule` or `execute`
/// @param earliest seconds after the one before it until it may be sent
/// @param scheduled the operation in the manager; null for a call
/// @param epochAfter the epoch of the registry once it is done
/// @param rootAfter the root of the set once it is done
record PlannedTransaction(
    Hex operation,
    String stage,
    long earliest,
    @org.jspecify.annotations.Nullable Hex scheduled,
    EvmAddress from,
    UnsignedTransaction transaction,
    long epochAfter,
    Hex rootAfter) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /// Its name in the journal: the same in every plan that wants the same.
  String name() {
    return operation + " " + stage;
  }

  /// As a signer and a node take it, with every field said.
  ObjectNode request() {
    ObjectNode request =
        JSON.objectNode()
            .put("type", "0x2")
            .put("chainId", quantity(transaction.chainId()))
            .put("from", from.toString())
            .put("nonce", quantity(transaction.nonce()))
            .put("maxFeePerGas", "0x0")
            .put("maxPriorityFeePerGas", "0x0")
            .put("gas", quantity(transaction.gas()))
            .put("to", transaction.to().toString())
            .put("value", "0x0")
            .put("data", transaction.data().toString());
    request.putArray("accessList");
    return request;
  }

  /// Reads one, and holds it to what it says of itself: its bytes and hash are computed anew.
  static PlannedTransaction read(JsonNode node, long chainId) throws Refusal {
    UnsignedTransaction transaction =
        new UnsignedTransaction(
            Fields.quantity(node, "chainId"),
            Fields.quantity(node, "nonce"),
            Fields.quantity(node, "gas"),
            Fields.account(node, "to"),
            Fields.bytes(node, "data"));
    boolean itself =
        transaction.chainId() == chainId
            && transaction.encoded().equals(Fields.bytes(node, "unsigned"))
            && transaction.signingHash().equals(Fields.bytes(node, "signingHash"));
    if (!itself) {
      throw Refusal.because(
          "A transaction of the plan is not what its hash says.", "Make the plan again.");
    }
    JsonNode after = node.path("after");
    String stage = node.path("stage").asString("");
    return new PlannedTransaction(
        Fields.bytes(node, "operationId"),
        stage,
        Fields.whole(node, "earliest"),
        stage.equals("call") ? null : Fields.bytes(node, "scheduledId"),
        Fields.account(node, "from"),
        transaction,
        Fields.whole(after, "epoch"),
        Fields.bytes(after, "setRoot"));
  }

  private static String quantity(long number) {
    return "0x" + Long.toHexString(number);
  }
}
