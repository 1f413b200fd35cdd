package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Jurisdictions that are named together.
@Kind(
    value = "group",
    doc = "Jurisdictions that are named together: `group baltics of [ee, lv, lt]`.")
public record Group(
    @Name Located<String> name,
    @Doc("Those that belong to it.")
        @Attribute("members")
        @Clause("of")
        @Reference(Jurisdiction.class)
        List<Located<String>> members,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Group {
    members = List.copyOf(members);
  }
}
