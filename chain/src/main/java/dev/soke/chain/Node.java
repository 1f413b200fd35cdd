package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.registry.Observed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is asked of a node of a chain. Where it is said, an answer is that of one block, named by
/// its hash (EIP-1898), so that all answers belong together.
final class Node {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Rpc rpc;

  Node(Rpc rpc) {
    this.rpc = rpc;
  }

  Rpc rpc() {
    return rpc;
  }

  long chainId() throws Refusal {
    return number(rpc.call("eth_chainId"), "eth_chainId");
  }

  /// The hash of the first block.
  Hex genesis() throws Refusal {
    return block("0x0").hash();
  }

  /// A block by its number or by a word such as `latest`.
  Observed.Block block(String which) throws Refusal {
    JsonNode block =
        rpc.call("eth_getBlockByNumber", JSON.stringNode(which), JSON.booleanNode(false));
    return new Observed.Block(
        number(block.path("number"), "number"),
        bytes(block.path("hash"), "hash"),
        number(block.path("timestamp"), "timestamp"));
  }

  Hex code(EvmAddress contract, Observed.Block at) throws Refusal {
    return bytes(rpc.call("eth_getCode", text(contract), pinned(at)), "eth_getCode");
  }

  long transactions(EvmAddress sender, Observed.Block at) throws Refusal {
    return number(rpc.call("eth_getTransactionCount", text(sender), pinned(at)), "nonce");
  }

  /// With what waits to be mined.
  long pendingTransactions(EvmAddress sender) throws Refusal {
    return number(
        rpc.call("eth_getTransactionCount", text(sender), JSON.stringNode("pending")), "nonce");
  }

  /// What a contract answers at a block.
  Hex call(EvmAddress to, Hex data, Observed.Block at) throws Refusal {
    ObjectNode call = JSON.objectNode().put("to", to.toString()).put("data", data.toString());
    return bytes(rpc.call("eth_call", call, pinned(at)), "eth_call");
  }

  private static JsonNode pinned(Observed.Block block) {
    return JSON.objectNode().put("blockHash", block.hash().toString());
  }

  private static JsonNode text(EvmAddress account) {
    return JSON.stringNode(account.toString());
  }

  private static long number(JsonNode node, String what) throws Refusal {
    String text = node.asString("");
    try {
      if (text.startsWith("0x")) return Long.parseLong(text.substring(2), 16);
    } catch (NumberFormatException tooLarge) {
      // Told below.
    }
    throw Refusal.because("The node's `" + what + "` is no number.", "Is it a node of Ethereum?");
  }

  private static Hex bytes(JsonNode node, String what) throws Refusal {
    Hex bytes = Hex.parse(node.asString("?"));
    if (bytes != null) return bytes;
    throw Refusal.because("The node's `" + what + "` is no bytes.", "Is it a node of Ethereum?");
  }
}
