package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// Work that brings parts of the estate forward.
@Kind(
    value = "workstream",
    doc = "Work that brings parts of the estate forward: `workstream w2 after [w1] { … }`.")
public record Workstream(
    @Name Located<String> name,
    @Doc("What it is to reach.") @Positional Located<String> objective,
    @Doc("The workstreams whose results it needs.") @Clause("after") @Reference(Workstream.class)
        List<Located<String>> after,
    @Doc("What must hold before its parts count as live.") List<Located<String>> gate,
    @Doc("The files that show it, by their paths.") List<Located<String>> evidence,
    @Doc("Who does it.") @Default("mixed") Located<String> owner,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Workstream {
    after = List.copyOf(after);
    gate = List.copyOf(gate);
    evidence = List.copyOf(evidence);
  }
}
