package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chain that routes lead from and to.
@Kind(value = "venue", doc = "A chain that routes lead from and to: `venue ethereum 1 in [ee]`.")
public record Venue(
    @Name Located<String> name,
    @Doc("Its number.") @Positional @Between(min = 1, max = 9_007_199_254_740_991L)
        Located<Long> id,
    @Doc("The jurisdictions whose law it is under.")
        @Attribute("jurisdictions")
        @Clause("in")
        @Reference(Jurisdiction.class)
        List<Located<String>> jurisdictions,
    @Doc("Its number as others write it, in hexadecimal: `0x8a`.") @Nullable Located<String> hex,
    @Doc("Whether only its own people can look at it.") @Attribute("private") @Default("false")
        Located<Boolean> closed,
    @Doc("The blocks after which it is final by its protocol.") @Between(min = 0, max = 1_000_000)
        @Nullable Located<Long> finalAfter,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Venue {
    jurisdictions = List.copyOf(jurisdictions);
  }
}
