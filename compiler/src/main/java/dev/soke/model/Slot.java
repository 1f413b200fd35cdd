package dev.soke.model;

import dev.soke.ethereum.Hex;
import dev.soke.source.Located;
import dev.soke.source.Span;

/// A value that a contract has kept before the first block.
@Kind(value = "slot", doc = "A value the contract has kept: `slot 0x00 0x2a`.")
public record Slot(
    @Doc("Where.") @Positional @Between(min = 1, max = 32) Located<Hex> key,
    @Doc("What.") @Positional @Between(min = 1, max = 32) Located<Hex> value,
    Span span) {}
