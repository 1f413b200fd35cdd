package dev.soke.emit.rollout;

import dev.soke.emit.Markdown;
import dev.soke.source.Span;
import java.util.List;

/// A line of a page, as templates see it: words that Markdown takes as they are, and where they
/// came from.
public record Line(String words, List<Span> origins) {
  /// Copies what it is given.
  public Line {
    origins = List.copyOf(origins);
  }

  static Line of(String words, Span... origins) {
    return new Line(Markdown.words(words), List.of(origins));
  }
}
