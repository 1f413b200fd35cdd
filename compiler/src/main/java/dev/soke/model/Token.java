package dev.soke.model;

import dev.soke.ethereum.EvmAddress;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands for an asset on a chain.
@Kind(
    value = "token",
    doc = "What stands for an asset on a chain: `token there on ethereum { wired-to = [here] }`.")
public record Token(
    @Name Located<String> name,
    @Doc("The chain.") @Attribute("venue") @Clause("on") @Reference(Venue.class)
        Located<String> venue,
    @Doc("Its contract.") @Nullable Located<EvmAddress> address,
    @Doc("The digits after the point; those of the asset when left out.")
        @Between(min = 0, max = 36)
        @Nullable Located<Long> decimals,
    @Doc("The tokens of the asset that its pool pays out for, by their names.")
        List<Located<String>> wiredTo,
    @Doc("Whether it only stands for a token of another chain.") @Default("false")
        Located<Boolean> wrapped,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Token {
    wiredTo = List.copyOf(wiredTo);
  }
}
