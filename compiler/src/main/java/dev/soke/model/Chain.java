package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A blockchain of the estate, run by Besu.
@Kind(value = "chain", doc = "A blockchain that Besu runs: `chain dbis 138 on chain { … }`.")
public record Chain(
    @Name Located<String> name,
    @Doc("Its number, which every transaction is signed for.")
        @Positional
        @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> id,
    @Doc("The plane on which its nodes talk to each other.") @Clause("on") @Reference(Plane.class)
        Located<String> plane,
    @Doc("The version of Besu that its files are written for.")
        @Attribute("besu")
        @Default("\"26.8.0\"")
        Located<String> version,
    @Doc("The image of that version.") @Reference(Image.class) Located<String> image,
    @Doc("How its validators come to agree.") Qbft qbft,
    @Doc("The plane on which its nodes can be measured; nowhere when left out.")
        @Reference(Plane.class)
        @Nullable Located<String> metricsPlane,
    @Doc("Its number between nodes; `id` when left out.")
        @Between(min = 1, max = 9_007_199_254_740_991L)
        @Nullable Located<Long> networkId,
    @Doc("The gas of one block.") @Default("30_000_000gas") Located<Gas> gasLimit,
    @Doc("When it began, in seconds since 1970.") @Default("0") Located<Long> timestamp,
    @Doc("Whether transactions cost nothing.") @Default("true") Located<Boolean> freeGas,
    @Doc("Whether the price of gas stays at `min-gas-price` when it is not free.") @Default("false")
        Located<Boolean> fixedBaseFee,
    @Doc("The least price of gas that its nodes take.") @Default("0wei") Located<Wei> minGasPrice,
    @Doc("The most code of one contract; that of Ethereum when left out.")
        @Nullable Located<Bytes> contractSizeLimit,
    @Doc("When it takes changes of the rules; up to cancun from the start when none is written.")
        @Attribute("fork")
        List<Fork> forks,
    @Doc("How far it has come, so that what it has passed is not changed.") @Nullable Head head,
    @Doc("How long it takes until all nodes have a new genesis file.") @Default("1h")
        Located<Duration> rollout,
    @Doc("Its changes while it runs.") @Attribute("transition") List<Transition> transitions,
    @Doc("What accounts hold before the first block.") @Attribute("alloc")
        List<Allocation> allocations,
    @Doc("The first validators; all nodes that are validators when left out.")
        List<Located<EvmAddress>> founders,
    @Doc("The only accounts that may send transactions; any when left out.")
        List<Located<EvmAddress>> accounts,
    @Doc("Whether nodes take no peers but those of the estate.") @Default("true")
        Located<Boolean> closed,
    @Doc("Which nodes hold connections to each other.") @Default("sentries")
        Located<Peering> peering,
    @Doc("Whether nodes may be dialled by name.") @Default("false") Located<Boolean> dns,
    @Doc("The time servers that the clocks of its nodes follow.") List<Located<String>> ntp,
    @Doc("Whether it must never fail.") @Default("true") Located<Boolean> production,
    @Doc("Settings of Besu for all its nodes, as they stand in their configuration.")
        List<Setting> options,
    @Doc("How its nodes answer callers.") @Attribute("tier") List<Tier> tiers,
    @Doc("What it must live through.") @Attribute("survive") List<Survival> survivals,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Chain {
    forks = List.copyOf(forks);
    transitions = List.copyOf(transitions);
    allocations = List.copyOf(allocations);
    founders = List.copyOf(founders);
    accounts = List.copyOf(accounts);
    ntp = List.copyOf(ntp);
    options = List.copyOf(options);
    tiers = List.copyOf(tiers);
    survivals = List.copyOf(survivals);
  }
}
