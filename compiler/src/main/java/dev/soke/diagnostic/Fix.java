package dev.soke.diagnostic;

import dev.soke.source.Span;
import java.util.List;

/// A way to make a finding go away, as changes to the texts.
///
/// @param title what it does, in the imperative, without a full stop
/// @param edits at least one; they do not overlap
public record Fix(String title, Grade grade, List<Edit> edits) {
  /// Copies what it is given.
  public Fix {
    edits = List.copyOf(edits);
  }

  /// A fix of one change.
  public static Fix of(String title, Grade grade, Span place, String replacement) {
    return new Fix(title, grade, List.of(new Edit(place, replacement)));
  }
}
