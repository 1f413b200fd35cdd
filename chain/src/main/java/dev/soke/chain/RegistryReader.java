package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import dev.soke.registry.AbiFunction;
import dev.soke.registry.AbiValue;
import dev.soke.registry.Contract;
import dev.soke.registry.Observed;
import dev.soke.registry.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads a registry as it was at one block.
final class RegistryReader {
  /// The functions of the registry that a plan may call.
  private static final List<String> PLANNED = List.of("publishBatch", "revoke");

  /// What the code of a delegated account begins with.
  private static final String DELEGATED = "0xef0100";

  private final Node node;
  private final EvmAddress registry;
  private final Observed.Block block;

  private RegistryReader(Node node, EvmAddress registry, Observed.Block block) {
    this.node = node;
    this.registry = registry;
    this.block = block;
  }

  /// The registry at the newest block, and what is to be known of who will send to it.
  static Observed read(Node node, EvmAddress registry, List<EvmAddress> senders) throws Refusal {
    return new RegistryReader(node, registry, node.block("latest")).read(senders);
  }

  private Observed read(List<EvmAddress> senders) throws Refusal {
    Hex code = node.code(registry, block);
    if (code.size() == 0) {
      throw Refusal.because(
          "There is no contract at " + registry.checksummed() + ".",
          "Deploy the registry, or correct its address.");
    }
    EvmAddress manager = ask("authority").account(0);
    SequencedMap<EvmAddress, Long> nonces = new LinkedHashMap<>();
    for (EvmAddress sender : senders) {
      requireOwn(sender);
      nonces.put(sender, node.transactions(sender, block));
    }
    return new Observed(
        node.chainId(),
        node.genesis(),
        registry,
        manager,
        Hex.of(Keccak.hash(code.bytes())),
        domain(),
        block,
        ask("setEpoch").number(0),
        ask("setRoot").word(0),
        ask("paused").flag(0),
        profiles(),
        nonces,
        access(manager, senders));
  }

  /// Whoever delegated an account to a contract (EIP-7702) decides what its transactions do, and in
  /// which order.
  private void requireOwn(EvmAddress sender) throws Refusal {
    if (node.code(sender, block).toString().startsWith(DELEGATED)) {
      throw Refusal.because(
          "Account " + sender.checksummed() + " is delegated to a contract.",
          "Send from an account of its own, or take the delegation back.");
    }
  }

  /// The domain must be of this chain and this contract, or its signatures would be for another.
  private Observed.Domain domain() throws Refusal {
    Answer answer = ask("eip712Domain");
    if (answer.number(3) != node.chainId() || !answer.account(4).equals(registry)) {
      throw Refusal.because(
          "The registry states the domain of another.", "Correct its address, or deploy it anew.");
    }
    return new Observed.Domain(answer.text(1), answer.text(2));
  }

  private SequencedMap<Hex, List<Version>> profiles() throws Refusal {
    SequencedMap<Hex, List<Version>> profiles = new LinkedHashMap<>();
    long count = ask("profileCount").number(0);
    for (long i = 0; i < count; i++) {
      Hex id = ask("profileAt", AbiValue.of(i)).word(0);
      List<Version> versions = new ArrayList<>();
      long latest = ask("latestVersion", AbiValue.of(id)).number(0);
      for (long n = 1; n <= latest; n++) {
        versions.add(version(ask("getProfile", AbiValue.of(id), AbiValue.of(n))));
      }
      profiles.put(id, versions);
    }
    return profiles;
  }

  /// In the order of `Profile` in the contract.
  private static Version version(Answer answer) throws Refusal {
    return new Version(
        answer.word(0),
        answer.word(1),
        answer.word(2),
        answer.word(3),
        answer.number(4),
        answer.number(5),
        answer.number(7),
        (int) answer.number(8),
        (int) answer.number(9));
  }

  private List<Observed.Access> access(EvmAddress manager, List<EvmAddress> senders)
      throws Refusal {
    List<Observed.Access> access = new ArrayList<>();
    AbiFunction canCall = Contract.MANAGER.function("canCall");
    for (EvmAddress sender : senders) {
      for (String name : PLANNED) {
        List<AbiValue> arguments =
            List.of(
                AbiValue.of(sender),
                AbiValue.of(registry),
                AbiValue.of(Contract.REGISTRY.function(name).selector()));
        Answer answer = new Answer(node.call(manager, canCall.call(arguments), block));
        access.add(new Observed.Access(sender, name, answer.flag(0), answer.number(1)));
      }
    }
    return access;
  }

  private Answer ask(String function, AbiValue... arguments) throws Refusal {
    Hex data = Contract.REGISTRY.function(function).call(List.of(arguments));
    return new Answer(node.call(registry, data, block));
  }
}
