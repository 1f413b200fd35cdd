package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// What a chain must live through.
@Kind(
    value = "survive",
    doc = "What the chain must live through: `survive 1 site lost`, `survive 2 validators faulty`.")
public record Survival(
    @Doc("How many.") @Positional @Between(min = 1, max = 1000) Located<Long> count,
    @Doc("Of what.") @Positional Located<Domain> domain,
    @Doc("Whether they are silent, or may say anything.") @Positional Located<Loss> loss,
    Span span) {}
