package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chains between which no way over routes may lead, however many routes it takes.
@Kind(
    value = "forbid",
    doc = "Chains between which no way of routes may lead: `forbid leak from [dbis] to [polygon]`.")
public record Forbid(
    @Name Located<String> name,
    @Doc("Where such a way would begin.") @Clause("from") @Reference(Venue.class)
        List<Located<String>> from,
    @Doc("Where it would end.") @Clause("to") @Reference(Venue.class) List<Located<String>> to,
    @Doc("The asset whose routes count; those of all when left out.")
        @Attribute("asset")
        @Clause("of")
        @Reference(Asset.class)
        @Nullable Located<String> asset,
    @Doc("Chains that make a way harmless: it is forbidden only when it passes none of them.")
        @Reference(Venue.class)
        List<Located<String>> unlessThrough,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Forbid {
    from = List.copyOf(from);
    to = List.copyOf(to);
    unlessThrough = List.copyOf(unlessThrough);
  }
}
