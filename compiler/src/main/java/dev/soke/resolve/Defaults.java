package dev.soke.resolve;

import dev.soke.source.Source;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.TreeMap;

/// The values that the schema gives to what nobody writes. They are written in the language itself
/// and take the place of the declaration they serve.
final class Defaults {
  private final TreeMap<String, Expression> parsed = new TreeMap<>();

  /// The default of this text, placed at a span.
  Expression at(String fallback, Span span) {
    return placed(parsed.computeIfAbsent(fallback, Defaults::parse), span);
  }

  private static Expression parse(String fallback) {
    SyntaxTree tree = Syntax.parse(new Source("default", "x = " + fallback));
    if (tree.statements().size() == 1
        && tree.statements().getFirst() instanceof Statement.Assignment assignment) {
      return assignment.value();
    }
    throw new IllegalStateException("the schema has a default that cannot be read: " + fallback);
  }

  private static Expression placed(Expression value, Span span) {
    return switch (value) {
      case Expression.Text(String text, _) -> new Expression.Text(text, span);
      case Expression.Word(String name, _) -> new Expression.Word(name, span);
      case Expression.Literal(var form, String text, _) -> new Expression.Literal(form, text, span);
      case Expression.Sequence(var items, _) ->
          new Expression.Sequence(items.stream().map(item -> placed(item, span)).toList(), span);
      case Expression.Range _, Expression.Fields _, Expression.Endpoint _, Expression.Formula _ ->
          value;
    };
  }
}
