package dev.soke.emit.decision;

import dev.soke.model.DecisionInput;
import dev.soke.model.Interval;
import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// An input, as the templates see it.
///
/// @param type its type in FEEL
/// @param allowed all that it may be, in FEEL
public record InputLine(String name, String doc, String type, String allowed, List<Span> origins) {
  static InputLine of(DecisionInput input) {
    Located<Interval> numbers = input.numbers();
    return new InputLine(
        input.name().value(),
        input.doc(),
        numbers == null ? "string" : "number",
        numbers == null ? Feel.words(input.words()) : Feel.range(numbers.value()),
        List.of(input.span()));
  }
}
