package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// A table that answers a question, case by case.
@Kind(
    value = "decision",
    doc = "A table that answers a question: every case by some row, and none in two ways.")
public record Decision(
    @Name Located<String> name,
    @Doc("What it asks of a case.") @Attribute("input") List<DecisionInput> inputs,
    @Doc("The answers it may give.") List<Located<String>> outcomes,
    @Doc("Its rows.") @Attribute("row") List<DecisionRow> rows,
    String doc,
    Span span) {
  /// Copies what it is given.
  public Decision {
    inputs = List.copyOf(inputs);
    outcomes = List.copyOf(outcomes);
    rows = List.copyOf(rows);
  }
}
