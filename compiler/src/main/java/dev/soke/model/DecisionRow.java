package dev.soke.model;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;

/// One row of a decision.
@Kind(
    value = "row",
    doc = "A row of a decision: `row small then permit { where country of [ch] }`.")
public record DecisionRow(
    @Name Located<String> name,
    @Doc("The answer.") @Attribute("then") @Clause("then") Located<String> outcome,
    @Doc("The cases it answers; an input that it does not name may be anything.")
        @Attribute("where")
        List<DecisionCondition> conditions,
    String doc,
    Span span) {
  /// Copies what it is given.
  public DecisionRow {
    conditions = List.copyOf(conditions);
  }
}
