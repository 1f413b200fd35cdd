package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// A bucket that transfers take from and that fills again.
@Kind(
    value = "limit",
    doc =
        "A bucket that transfers take from and that fills again: `limit outbound { capacity = 1_000_000; refill = 100 }`.")
public record RouteLimit(
    @Doc("Which way it counts.") @Positional Located<LimitSide> side,
    @Doc("What it holds, in whole units of the asset.")
        @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> capacity,
    @Doc("What comes back a second, in whole units of the asset.")
        @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> refill,
    Span span) {}
