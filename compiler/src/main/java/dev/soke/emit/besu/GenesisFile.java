package dev.soke.emit.besu;

import dev.soke.emit.Artifact;
import dev.soke.emit.Data;
import dev.soke.emit.Json;
import dev.soke.ethereum.Account;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.GenesisBlock;
import dev.soke.ethereum.Hex;
import dev.soke.model.Allocation;
import dev.soke.model.Bytes;
import dev.soke.model.Chain;
import dev.soke.model.Milestone;
import dev.soke.model.Slot;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// `genesis.json`, and beside it the hash that every node must tell of its block 0.
record GenesisFile(Place place) {
  List<Artifact> artifacts() {
    String hash = place.genesis().block().hash() + "\n";
    return List.of(
        Json.artifact(place.path("genesis.json"), root(), "besu-genesis.schema.json"),
        new Artifact(place.path("genesis.hash"), hash, List.of(List.of(place.span())), null));
  }

  private Chain chain() {
    return place.chain();
  }

  Data root() {
    return Data.mapping(place.span())
        .put("config", config())
        .put("nonce", Data.text("0x0"))
        .put("timestamp", Data.text(hex(chain().timestamp().value()), chain().timestamp().span()))
        .put(
            "gasLimit",
            Data.text(hex(chain().gasLimit().value().count()), chain().gasLimit().span()))
        .put("difficulty", Data.text("0x1"))
        .put("mixHash", Data.text(GenesisBlock.MIX_HASH.toString()))
        .put("coinbase", Data.text(EvmAddress.ZERO.toString()))
        .put("alloc", alloc())
        .put("extraData", Data.text(place.genesis().extraData().toString(), founders()))
        .build();
  }

  private Span[] founders() {
    return chain().founders().stream().map(Located::span).limit(1).toArray(Span[]::new);
  }

  private Data config() {
    Data.MappingBuilder config =
        Data.mapping().put("chainId", Data.whole(chain().id().value(), chain().id().span()));
    place
        .genesis()
        .forks()
        .forEach((milestone, at) -> config.put(key(milestone), Data.whole(at, spans(milestone))));
    boolean london = place.genesis().forks().containsKey(Milestone.LONDON);
    if (chain().freeGas().value() && london) {
      config.put("zeroBaseFee", Data.flag(true, chain().freeGas().span()));
    } else if (chain().fixedBaseFee().value() && london) {
      config.put("fixedBaseFee", Data.flag(true, chain().fixedBaseFee().span()));
    }
    Located<Bytes> limit = chain().contractSizeLimit();
    if (limit != null) {
      config.put("contractSizeLimit", Data.whole(limit.value().count(), limit.span()));
    }
    config.put("qbft", new Consensus(place).qbft());
    Data transitions = new Consensus(place).transitions();
    return config.putUnlessEmpty("transitions", transitions).build();
  }

  /// Where it is written; nowhere when it follows from another.
  private Span[] spans(Milestone milestone) {
    return chain().forks().stream()
        .filter(it -> it.milestone().value() == milestone)
        .map(it -> it.at().span())
        .toArray(Span[]::new);
  }

  private static String key(Milestone milestone) {
    String name = milestone.name().toLowerCase(Locale.ROOT);
    return name + (milestone.isTimed() ? "Time" : "Block");
  }

  private Data alloc() {
    TreeMap<EvmAddress, Data> accounts = new TreeMap<>();
    for (Allocation allocation : chain().allocations()) {
      accounts.put(allocation.account().value(), account(allocation));
    }
    Data.MappingBuilder alloc = Data.mapping();
    accounts.forEach((address, account) -> alloc.put(address.toString(), account));
    return alloc.build();
  }

  private static Data account(Allocation allocation) {
    Data.MappingBuilder account = Data.mapping(allocation.account().span());
    account.put(
        "balance",
        Data.text(
            "0x" + allocation.balance().value().count().toString(16), allocation.balance().span()));
    if (allocation.nonce().value() > 0) {
      account.put("nonce", Data.text(hex(allocation.nonce().value()), allocation.nonce().span()));
    }
    Located<Hex> code = allocation.code();
    if (code != null) {
      account.put("code", Data.text(code.toString(), code.span()));
    }
    return account.putUnlessEmpty("storage", storage(allocation)).build();
  }

  private static Data storage(Allocation allocation) {
    List<Slot> slots = new ArrayList<>(allocation.slots());
    slots.sort(Comparator.comparing(it -> word(it.key())));
    Data.MappingBuilder storage = Data.mapping();
    slots.forEach(it ->
        storage.put(word(it.key()).toString(), Data.text(word(it.value()).toString(), it.span())));
    return storage.build();
  }

  private static Hex word(Located<Hex> bytes) {
    return bytes.value().padded(Account.WORD);
  }

  private static String hex(long number) {
    return "0x" + Long.toHexString(number);
  }
}
