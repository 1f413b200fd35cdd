package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A part of the estate, and how far it has come.
@Kind(
    value = "subsystem",
    doc =
        "A part of the estate, and how far it has come: `subsystem rail by w5 { status = live }`.")
public record Subsystem(
    @Name Located<String> name,
    @Doc("What it is.") @Positional Located<String> title,
    @Doc("The workstream that brings it forward.")
        @Attribute("workstream")
        @Clause("by")
        @Reference(Workstream.class)
        Located<String> workstream,
    @Doc("How far it has come.") Located<Status> status,
    @Doc("Who or what outside holds it up.") List<Located<String>> blockers,
    @Doc("Where it is described.") List<Located<String>> references,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Subsystem {
    blockers = List.copyOf(blockers);
    references = List.copyOf(references);
  }
}
