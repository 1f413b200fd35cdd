package dev.soke.model;

import dev.soke.source.Span;
import java.util.List;

/// The names that every cluster's `.env` has, in their order.
@Kind(
    value = "environment",
    doc =
        "The variables of every cluster's `.env`, in the order they are written there. Declared once.")
public record Environment(
    @Doc("The variables, in order.") @Attribute("variable") List<Variable> variables, Span span) {
  /// Copies what it is given.
  public Environment {
    variables = List.copyOf(variables);
  }
}
