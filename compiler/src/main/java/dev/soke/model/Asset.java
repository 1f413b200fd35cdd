package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import org.jspecify.annotations.Nullable;

/// Something of value that routes carry.
@Kind(value = "asset", doc = "Something of value that routes carry: `asset usdt { decimals = 6 }`.")
public record Asset(
    @Name Located<String> name,
    @Doc("The digits after the point.") @Default("18") @Between(min = 0, max = 36)
        Located<Long> decimals,
    @Doc("The currency that one whole unit is worth one of, such as `eur`.")
        @Nullable Located<String> currency,
    String doc,
    Span span) {}
