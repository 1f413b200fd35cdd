package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// When a chain takes a change of the rules.
@Kind(value = "fork", doc = "When the chain takes a change of the rules: `fork prague at 0`.")
public record Fork(
    @Doc("Which change.") @Positional Located<Milestone> milestone,
    @Doc("From which block (berlin, london) or second since 1970 (all later ones).")
        @Clause("at")
        @Default("0")
        Located<Long> at,
    Span span) {}
