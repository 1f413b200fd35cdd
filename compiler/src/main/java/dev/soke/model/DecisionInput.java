package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a decision asks of a case: a word of a list, or a number of a range.
@Kind(
    value = "input",
    doc =
        "What a decision asks: `input country of [ch, ee]` or `input amount within 0..1_000_000`.")
public record DecisionInput(
    @Name Located<String> name,
    @Doc("All words that it may be.") @Attribute("of") @Clause("of") List<Located<String>> words,
    @Doc("All whole numbers that it may be.") @Attribute("within") @Clause("within")
        @Nullable Located<Interval> numbers,
    String doc,
    Span span) {
  /// Copies what it is given.
  public DecisionInput {
    words = List.copyOf(words);
  }
}
