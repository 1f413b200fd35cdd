package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that keeps a settlement from going wrong.
@Kind(
    value = "control",
    doc =
        "Something that keeps a settlement from going wrong: `control c1 \"A quorum signs.\" by w5 { … }`.")
public record Control(
    @Name Located<String> name,
    @Doc("What it sees to.") @Positional Located<String> title,
    @Doc("The workstream that brings it forward.")
        @Attribute("workstream")
        @Clause("by")
        @Reference(Workstream.class)
        Located<String> workstream,
    @Doc("How far it has come.") @Default("planned") Located<Status> status,
    @Doc("Where it is enforced: a contract, a rule, a desk.") List<Located<String>> enforcedBy,
    @Doc("The council that decides in it.") @Reference(Council.class)
        @Nullable Located<String> council,
    @Doc("The files that show that it holds, by their paths.") List<Located<String>> evidence,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Control {
    enforcedBy = List.copyOf(enforcedBy);
    evidence = List.copyOf(evidence);
  }
}
