package dev.soke.analysis.chain;

import dev.soke.ethereum.Account;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.ExtraData;
import dev.soke.ethereum.GenesisBlock;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.StateRoot;
import dev.soke.model.Allocation;
import dev.soke.model.Chain;
import dev.soke.model.Fork;
import dev.soke.model.Milestone;
import dev.soke.source.Located;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The first block of a chain.
public record Genesis(ChainNodes nodes) {
  private Chain chain() {
    return nodes.chain();
  }

  /// When each change of the rules begins, in their order: a block, or a second since 1970. One
  /// that is not written begins with the next that is, or at block 0; without any, all up to cancun
  /// hold from the start.
  public EnumMap<Milestone, Long> forks() {
    EnumMap<Milestone, Long> written = new EnumMap<>(Milestone.class);
    for (Fork fork : chain().forks()) {
      written.put(fork.milestone().value(), fork.at().value());
    }
    if (written.isEmpty()) {
      written.put(Milestone.CANCUN, 0L);
    }
    EnumMap<Milestone, Long> forks = new EnumMap<>(Milestone.class);
    for (Milestone milestone : Milestone.values()) {
      Long at = at(milestone, written);
      if (at != null) {
        forks.put(milestone, at);
      }
    }
    return forks;
  }

  private static @Nullable Long at(Milestone milestone, EnumMap<Milestone, Long> written) {
    Long own = written.get(milestone);
    if (own != null) {
      return own;
    }
    for (Milestone later : EnumSet.range(milestone, Milestone.OSAKA)) {
      Long at = written.get(later);
      if (at != null) {
        return milestone.isTimed() ? at : Long.valueOf(0);
      }
    }
    return milestone == Milestone.BERLIN ? Long.valueOf(0) : null;
  }

  /// The validators it names.
  public Hex extraData() {
    return ExtraData.of(nodes.founders());
  }

  /// What accounts hold.
  public SequencedMap<EvmAddress, Account> accounts() {
    SequencedMap<EvmAddress, Account> accounts = new TreeMap<>();
    for (Allocation allocation : chain().allocations()) {
      accounts.put(allocation.account().value(), account(allocation));
    }
    return accounts;
  }

  private static Account account(Allocation allocation) {
    SequencedMap<Hex, Hex> storage = new TreeMap<>();
    allocation
        .slots()
        .forEach(it ->
            storage.put(
                it.key().value().padded(Account.WORD), it.value().value().padded(Account.WORD)));
    Located<Hex> code = allocation.code();
    return new Account(
        allocation.nonce().value(),
        allocation.balance().value().count(),
        code == null ? Hex.EMPTY : code.value(),
        storage);
  }

  /// The block as it is hashed.
  public GenesisBlock block() {
    return new GenesisBlock(
        era(),
        chain().timestamp().value(),
        chain().gasLimit().value().count(),
        extraData(),
        StateRoot.of(accounts()));
  }

  private GenesisBlock.Era era() {
    GenesisBlock.Era era = GenesisBlock.Era.BERLIN;
    for (var fork : forks().entrySet()) {
      long now = fork.getKey().isTimed() ? chain().timestamp().value() : 0;
      if (fork.getValue() <= now) {
        era = era(fork.getKey());
      }
    }
    return era;
  }

  private static GenesisBlock.Era era(Milestone milestone) {
    return switch (milestone) {
      case BERLIN -> GenesisBlock.Era.BERLIN;
      case LONDON -> GenesisBlock.Era.LONDON;
      case SHANGHAI -> GenesisBlock.Era.SHANGHAI;
      case CANCUN -> GenesisBlock.Era.CANCUN;
      case PRAGUE, OSAKA -> GenesisBlock.Era.PRAGUE;
    };
  }
}
