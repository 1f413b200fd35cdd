package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How guests are spread over hosts or sites when they are placed.
@Kind(
    value = "place",
    doc =
        "How guests are spread when they are placed: `place validators one per host { role = validator }`.")
public record Place(
    @Name Located<String> name,
    @Doc("How many.") @Positional Located<Spread> spread,
    @Doc("Of what.") @Clause("per") Located<SpreadDomain> per,
    @Doc("The role of the guests.") @Nullable Located<String> role,
    @Doc("More guests.") List<Located<String>> guests,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Place {
    guests = List.copyOf(guests);
  }
}
