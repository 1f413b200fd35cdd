package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;

/// The numbers that guests of a role have.
@Kind(value = "band", doc = "The numbers that guests of a role have: `band validator 1000..1499`.")
public record VmidBand(
    @Name Located<String> name,
    @Doc("The numbers, both ends included.") @Positional @Between(min = 100, max = 999999999)
        Located<Interval> numbers,
    String doc,
    Span span) {}
