package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A contract that holds the policy profiles of the estate.
@Kind(
    value = "registry",
    doc = "A contract that holds policy profiles: `registry policy on chain138 { … }`.")
public record Registry(
    @Name Located<String> name,
    @Doc("The chain it is on.") @Attribute("venue") @Clause("on") @Reference(Venue.class)
        Located<String> venue,
    @Doc("Its account.") Located<EvmAddress> address,
    @Doc("The names under which its profiles stand, such as a bank.") Located<String> namespace,
    @Doc("Who publishes profiles.") Located<EvmAddress> publisher,
    @Doc("Who revokes them; the publisher when left out.") @Nullable Located<EvmAddress> revoker,
    @Doc("Who says what others may; it does nothing else.") @Nullable Located<EvmAddress> admin,
    @Doc("Who pauses it; nobody else's account.") @Nullable Located<EvmAddress> guardian,
    @Doc("The least confidence that a profile in it may ask for, in basis points.")
        @Between(min = 1, max = 10_000)
        @Nullable Located<Long> floor,
    @Doc("The Safe whose owners agree, where one publishes.") @Nullable Located<EvmAddress> safe,
    @Doc("The number of the next transaction of the Safe, for its owners to sign.")
        @Between(min = 0, max = 9_007_199_254_740_991L)
        @Nullable Located<Long> safeNonce,
    @Doc("The contract by which the Safe makes several calls at once (MultiSendCallOnly).")
        @Nullable Located<EvmAddress> multiSend,
    @Doc(
            "What was read of it, a file of `soke chain read` below `files/`; nothing yet when left out.")
        @Nullable Located<String> observed,
    @Doc("How old what was read may be.") @Default("7d") Located<Duration> maxAge,
    @Doc("Where profiles can be fetched, up to their names.") @Nullable Located<String> uri,
    String doc,
    Span span) {}
