package dev.soke.ask;

import dev.soke.source.Span;
import java.util.List;

/// A test of an estate: `test "what" { expect … }`.
///
/// @param name what it shows
/// @param span its header
public record Trial(String name, Span span, List<Expectation> expectations) {
  /// Copies what it is given.
  public Trial {
    expectations = List.copyOf(expectations);
  }
}
