package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change of consensus on a chain that runs.
@Kind(
    value = "transition",
    doc = "A change on the running chain: `transition time 1_900_000_000 { block-period = 4s }`.")
public record Transition(
    @Doc("From which block.") @Clause("block") @Nullable Located<Long> block,
    @Doc("From which second since 1970.") @Clause("time") @Nullable Located<Long> time,
    @Doc("The new time from a block to the next.") @Nullable Located<Duration> blockPeriod,
    @Doc("The new time from a block to the next when there is nothing to put in.")
        @Nullable Located<Duration> emptyBlockPeriod,
    @Doc("What a block earns from then on.") @Nullable Located<Wei> blockReward,
    @Doc("Who earns it from then on.") @Nullable Located<EvmAddress> beneficiary,
    @Doc("The most gas of one transaction from then on.") @Nullable Located<Gas> transactionGas,
    @Doc("The validators from then on.") List<Located<EvmAddress>> validators,
    @Doc("The contract that names the validators from then on.")
        @Nullable Located<EvmAddress> validatorContract,
    Span span) {
  /// Copies what it is given.
  public Transition {
    validators = List.copyOf(validators);
  }
}
