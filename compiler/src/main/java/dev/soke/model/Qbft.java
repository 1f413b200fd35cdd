package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How validators come to agree.
@Kind(value = "qbft", doc = "How validators come to agree.")
public record Qbft(
    @Doc("The time from a block to the next, in whole seconds.") @Default("2s")
        Located<Duration> blockPeriod,
    @Doc("The time from a block to the next when there is nothing to put in.")
        @Nullable Located<Duration> emptyBlockPeriod,
    @Doc("After how many blocks votes that came to nothing are forgotten.") @Default("30_000blocks")
        Located<Blocks> epoch,
    @Doc("How long the first round may take, in whole seconds; each next has twice the time.")
        @Default("4s")
        Located<Duration> requestTimeout,
    @Doc("The longest time there and back between two validators, as measured.")
        @Nullable Located<Duration> roundTrip,
    @Doc("What a block earns.") @Default("0wei") Located<Wei> blockReward,
    @Doc("Who earns it; the validator that made the block when left out.")
        @Nullable Located<EvmAddress> beneficiary,
    @Doc("The contract that names the validators; they are in the blocks when left out.")
        @Nullable Located<EvmAddress> validatorContract,
    @Doc("The most gas of one transaction; `0gas` is no limit.")
        @Nullable Located<Gas> transactionGas,
    Span span) {}
