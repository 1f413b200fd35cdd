package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// What a service has to bring.
@Kind(
    value = "content",
    doc = "What the image of the service has in it: `content { must = [merkle-builder] }`.")
public record Content(
    @Doc("What it cannot be without.") List<Located<String>> must,
    @Doc("What it is better with.") List<Located<String>> should,
    Span span) {
  /// Copies what it is given.
  public Content {
    must = List.copyOf(must);
    should = List.copyOf(should);
  }
}
