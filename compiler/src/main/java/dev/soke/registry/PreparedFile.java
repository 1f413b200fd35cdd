package dev.soke.registry;

import dev.soke.ethereum.UnsignedTransaction;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `txs.unsigned.json`: the transactions of a plan, with all that a signer is told and all that is
/// to be true after each.
public final class PreparedFile {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PreparedFile() {}

  /// The file, with a newline at its end.
  public static String write(Plan plan, List<Prepared> prepared) {
    Observed observed = plan.observed();
    ObjectNode file =
        JSON.objectNode()
            .put("schemaVersion", 1)
            .put("planId", plan.id().toString())
            .put("chainId", observed.chainId())
            .put("genesisHash", observed.genesis().toString())
            .put("registry", observed.registry().checksummed())
            .put("manager", observed.manager().checksummed())
            .put("codeHash", observed.codeHash().toString());
    ArrayNode transactions = file.putArray("transactions");
    prepared.forEach(it -> transactions.add(transaction(it)));
    return file.toPrettyString() + "\n";
  }

  private static ObjectNode transaction(Prepared prepared) {
    UnsignedTransaction transaction = prepared.transaction();
    Operation operation = prepared.operation();
    ObjectNode node =
        JSON.objectNode()
            .put("stage", prepared.stage().word())
            .put("operationId", operation.id().toString())
            .put("earliest", prepared.earliest())
            .put("type", "0x2")
            .put("chainId", quantity(transaction.chainId()))
            .put("from", prepared.from().checksummed())
            .put("nonce", quantity(transaction.nonce()))
            .put("maxFeePerGas", "0x0")
            .put("maxPriorityFeePerGas", "0x0")
            .put("gas", quantity(transaction.gas()))
            .put("to", transaction.to().checksummed())
            .put("value", "0x0")
            .put("data", transaction.data().toString());
    node.putArray("accessList");
    node.put("unsigned", transaction.encoded().toString())
        .put("signingHash", transaction.signingHash().toString());
    if (prepared.stage() != Prepared.Stage.CALL) {
      node.put("scheduledId", prepared.scheduled().toString());
    }
    node.putObject("after")
        .put("epoch", operation.epochAfter())
        .put("setRoot", operation.rootAfter().toString());
    return node;
  }

  private static String quantity(long number) {
    return "0x" + Long.toHexString(number);
  }
}
