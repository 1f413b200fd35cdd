package dev.soke.check;

import dev.soke.analysis.chain.KnownAccounts;
import dev.soke.ethereum.Account;
import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.model.Allocation;
import dev.soke.model.Chain;
import dev.soke.model.Slot;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What accounts hold before the first block.
final class AllocationFacts {
  private AllocationFacts() {}

  static List<Fact> of(Chain chain) {
    List<Fact> facts = new ArrayList<>();
    TreeMap<EvmAddress, Span> seen = new TreeMap<>();
    for (Allocation allocation : chain.allocations()) {
      EvmAddress account = allocation.account().value();
      Span span = allocation.account().span();
      Span first = seen.putIfAbsent(account, span);
      if (first != null) {
        facts.add(new OnGenesis.WrittenTwice("Account", account.checksummed(), span, first));
      }
      if (KnownAccounts.holds(account) && chain.production().value()) {
        facts.add(new OnGenesis.KeyKnown(account.checksummed(), true, span));
      }
      addSlots(facts, allocation);
    }
    return facts;
  }

  /// The same place may be written with more or fewer zeros before it.
  private static void addSlots(List<Fact> facts, Allocation allocation) {
    TreeMap<Hex, Span> seen = new TreeMap<>();
    for (Slot slot : allocation.slots()) {
      Hex key = slot.key().value().padded(Account.WORD);
      Span first = seen.putIfAbsent(key, slot.key().span());
      if (first != null) {
        String written = slot.key().value().toString();
        facts.add(new OnGenesis.WrittenTwice("Slot", written, slot.key().span(), first));
      }
    }
  }
}
