package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something of value that routes carry.
@Kind(value = "asset", doc = "Something of value that routes carry: `asset usdt { decimals = 6 }`.")
public record Asset(
    @Name Located<String> name,
    @Doc("The digits after the point.") @Default("18") @Between(min = 0, max = 36)
        Located<Long> decimals,
    @Doc("The currency that one whole unit is worth one of, such as `eur`.")
        @Nullable Located<String> currency,
    @Doc("What stands for it on chains.") @Attribute("token") List<Token> tokens,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Asset {
    tokens = List.copyOf(tokens);
  }
}
