package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Guests that are kept on one host, or on different ones.
@Kind(
    value = "resource-affinity",
    doc = "Guests that are kept together or apart: `resource-affinity apart negative { … }`.")
public record ResourceAffinity(
    @Name Located<String> name,
    @Doc("Whether they are on one host (positive), or on different ones (negative).") @Positional
        Located<Affinity> affinity,
    @Doc("The guests.") List<Located<String>> guests,
    String doc,
    Span span) {
  /// Copies what it is given.
  public ResourceAffinity {
    guests = List.copyOf(guests);
  }
}
