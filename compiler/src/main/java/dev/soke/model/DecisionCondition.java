package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row asks of one input.
@Kind(value = "where", doc = "What a row asks of one input: `where amount within 0..9_999`.")
public record DecisionCondition(
    @Doc("The input.") @Positional Located<String> input,
    @Doc("The words it may be.") @Clause("of") List<Located<String>> words,
    @Doc("The whole numbers it may be.") @Clause("within") @Nullable Located<Interval> numbers,
    Span span) {
  /// Copies what it is given.
  public DecisionCondition {
    words = List.copyOf(words);
  }
}
