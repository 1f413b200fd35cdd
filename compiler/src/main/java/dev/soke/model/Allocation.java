package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an account holds before the first block.
@Kind(
    value = "alloc",
    doc = "What an account holds before the first block: `alloc 0x… { balance = 100ether }`.")
public record Allocation(
    @Doc("The account.") @Positional Located<EvmAddress> account,
    @Doc("Its money.") @Default("0wei") Located<Wei> balance,
    @Doc("How many transactions it has sent; 1 for a contract.") @Default("0") Located<Long> nonce,
    @Doc("The code of a contract, as it runs.") @Nullable Located<Hex> code,
    @Doc("The values of a contract.") @Attribute("slot") List<Slot> slots,
    Span span) {
  /// Copies what it is given.
  public Allocation {
    slots = List.copyOf(slots);
  }
}
