package dev.soke.resolve;

import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;

/// One place where the user gives an attribute something.
///
/// @param append whether it adds to a list
/// @param override whether the user wrote `override` at this very place
record Write(Content content, boolean append, boolean override, Span span) {
  /// What is given.
  sealed interface Content {
    /// A value.
    record Value(Expression expression) implements Content {}

    /// A nested block.
    record Nested(Statement.Block block) implements Content {}
  }

  static Write value(Expression expression, Span span) {
    return new Write(new Content.Value(expression), false, false, span);
  }

  static Write nested(Statement.Block block) {
    return new Write(new Content.Nested(block), false, block.override() != null, block.header());
  }

  static Write assigned(Statement.Assignment assignment) {
    return new Write(
        new Content.Value(assignment.value()),
        assignment.append(),
        assignment.override() != null,
        assignment.name().span());
  }
}
