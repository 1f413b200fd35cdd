package dev.soke.chain;

import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import dev.soke.registry.AbiValue;
import dev.soke.registry.Contract;
import dev.soke.registry.Observed;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Sends the transactions of a plan one by one: each is tried out, signed outside, noted, sent, and
/// found confirmed before the next.
final class Sending {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final PlannedFile plan;
  private final Node node;
  private final Signer signer;
  private final Journal journal;
  private final int tries;

  /// @param patience how long to wait for a transaction to be mined
  Sending(PlannedFile plan, Node node, Signer signer, Journal journal, Duration patience) {
    this.plan = plan;
    this.node = node;
    this.signer = signer;
    this.journal = journal;
    this.tries = (int) Math.max(1, patience.dividedBy(PAUSE));
  }

  /// Sends what is not done yet. Each transaction that is confirmed is told.
  void run(Consumer<PlannedTransaction> told) throws Refusal {
    holdChain();
    for (PlannedTransaction transaction : plan.transactions()) {
      Journal.Entry entry = journal.of(transaction.name());
      if (entry != null && entry.confirmed()) continue;
      Hex raw = entry == null ? prepared(transaction) : entry.raw();
      send(transaction, raw);
      told.accept(transaction);
    }
  }

  /// A developer's node answers to any number: the first block and the code tell a chain.
  private void holdChain() throws Refusal {
    if (node.chainId() != plan.chainId() || !node.genesis().equals(plan.genesis())) {
      throw Refusal.because(
          "The node is of another chain than the plan.",
          "Give the address of a node of its chain.");
    }
    Hex code = node.code(plan.registry(), node.block("latest"));
    if (!Hex.of(Keccak.hash(code.bytes())).equals(plan.codeHash())) {
      throw Refusal.because(
          "The registry has another code than when it was read.",
          "Read it again, and find out what changed.");
    }
  }

  /// Tries the transaction out and has it signed. It is noted before anybody can send it.
  private Hex prepared(PlannedTransaction transaction) throws Refusal {
    holdNonce(transaction);
    simulate(transaction);
    Hex raw = signer.sign(transaction);
    journal.signed(transaction.name(), raw);
    return raw;
  }

  private void holdNonce(PlannedTransaction transaction) throws Refusal {
    long mined = node.transactions(transaction.from(), node.block("latest"));
    long pending = node.pendingTransactions(transaction.from());
    if (mined != transaction.transaction().nonce() || pending != mined) {
      throw Refusal.because(
          "The sender has made "
              + pending
              + " transactions, and the plan goes on from "
              + transaction.transaction().nonce()
              + ".",
          "Read the registry and plan again.");
    }
  }

  /// A transaction that fails when mined would still use its number up.
  private void simulate(PlannedTransaction transaction) throws Refusal {
    try {
      node.rpc().ask("eth_call", transaction.request(), JSON.stringNode("latest"));
    } catch (Rpc.Answered refused) {
      String name = Contract.error(refused.data());
      throw Refusal.because(
          "The contract would refuse: " + (name.isEmpty() ? refused.getMessage() : name) + ".",
          "Nothing was sent; read the registry and plan again.");
    }
  }

  private void send(PlannedTransaction transaction, Hex raw) throws Refusal {
    Hex hash = SignedTransaction.hash(raw);
    if (receipt(hash) == null) {
      node.rpc().call("eth_sendRawTransaction", JSON.stringNode(raw.toString()));
      journal.sent(transaction.name(), hash);
    }
    JsonNode receipt = mined(hash);
    if (!receipt.path("status").asString("").equals("0x1")) {
      throw Refusal.because(
          "The transaction " + hash + " failed.", "Read the registry, plan again.");
    }
    holdAfter(transaction);
    journal.confirmed(transaction.name(), raw, receipt.path("blockHash").asString(""));
  }

  private JsonNode mined(Hex hash) throws Refusal {
    for (int i = 0; i < tries; i++) {
      JsonNode receipt = receipt(hash);
      if (receipt != null) return receipt;
      pause();
    }
    throw Refusal.because(
        "The transaction " + hash + " is not mined yet.",
        "Run the command again: it goes on with the same transaction.");
  }

  private @Nullable JsonNode receipt(Hex hash) throws Refusal {
    JsonNode receipt =
        node.rpc().call("eth_getTransactionReceipt", JSON.stringNode(hash.toString()));
    return receipt.isObject() ? receipt : null;
  }

  /// What the chain says now is what the plan says it should.
  private void holdAfter(PlannedTransaction transaction) throws Refusal {
    Observed.Block block = node.block("latest");
    Hex scheduled = transaction.scheduled();
    if (scheduled != null && transaction.stage().equals("schedule")) {
      Hex asked = Contract.MANAGER.function("getSchedule").call(List.of(AbiValue.of(scheduled)));
      if (new Answer(node.call(plan.manager(), asked, block)).number(0) == 0) throw differs();
      return;
    }
    boolean reached =
        ask("setEpoch", block).number(0) == transaction.epochAfter()
            && ask("setRoot", block).word(0).equals(transaction.rootAfter());
    if (!reached) throw differs();
  }

  private Answer ask(String function, Observed.Block block) throws Refusal {
    Hex data = Contract.REGISTRY.function(function).call(List.of());
    return new Answer(node.call(plan.registry(), data, block));
  }

  private static Refusal differs() {
    return Refusal.because(
        "The registry is not as the plan says it should be.",
        "Somebody else may have changed it: read it and plan again.");
  }

  private static void pause() throws Refusal {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw Refusal.because("The wait was interrupted.", "Run the command again: it goes on.");
    }
  }
}
