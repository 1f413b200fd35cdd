package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// How far a chain has come.
@Kind(
    value = "head",
    doc =
        "How far the chain has come: `head 1_200_000 at 1_760_000_000`; what it has passed stays.")
public record Head(
    @Doc("The number of its last block.") @Positional Located<Long> block,
    @Doc("When that was made, in seconds since 1970.") @Clause("at") Located<Long> at,
    Span span) {}
