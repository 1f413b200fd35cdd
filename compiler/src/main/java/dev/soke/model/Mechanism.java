package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A way in which assets are moved.
@Kind(
    value = "mechanism",
    doc = "A way in which assets are moved, such as a bridge: `mechanism ccip {}`.")
public record Mechanism(
    @Name Located<String> name,
    @Doc("The chains that its directory lists; nobody looked when left out.")
        @Reference(Venue.class)
        List<Located<String>> lists,
    @Doc("How the two sides of an exchange hang together.") @Default("none")
        Located<Linkage> linkage,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Mechanism {
    lists = List.copyOf(lists);
  }
}
