package dev.soke.expand;

import dev.soke.schema.KindSchema;
import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes expressions plain. What cannot be computed, which is told, stays a formula: the resolver
/// then knows that something was meant.
record Plain(Scope scope) {
  /// The plain value, or null when it is absent, as if nothing were written.
  @Nullable Expression value(Expression expression) {
    return switch (expression) {
      case Expression.Text _, Expression.Literal _ -> expression;
      case Expression.Word word -> word(word);
      case Expression.Range range ->
          range.low() instanceof Expression.Literal && range.high() instanceof Expression.Literal
              ? range
              : computed(range);
      case Expression.Sequence(var items, var span) -> new Expression.Sequence(all(items), span);
      case Expression.Fields(var fields, var span) -> new Expression.Fields(fields(fields), span);
      case Expression.Endpoint end -> endpoint(end);
      case Expression.Formula formula -> computed(formula);
    };
  }

  private @Nullable Expression word(Expression.Word word) {
    int dot = word.name().indexOf('.');
    String first = dot < 0 ? word.name() : word.name().substring(0, dot);
    Value value = scope.value(first);
    if (value == null) return word;
    Span place = dot < 0 ? scope.place(first) : null;
    if (place == null || value instanceof Value.Absent || value instanceof Value.Failed) {
      return computed(word);
    }
    scope.pass(place, word.span());
    return Literals.write(value, place);
  }

  private @Nullable Expression computed(Expression expression) {
    Value value = scope.evaluator().value(expression);
    if (value == null || value instanceof Value.Failed) {
      return expression instanceof Expression.Formula
          ? expression
          : new Expression.Group(expression, expression.span());
    }
    return value instanceof Value.Absent ? null : Literals.write(value, expression.span());
  }

  private List<Expression> all(List<Expression> items) {
    List<Expression> plain = new ArrayList<>();
    for (Expression item : items) {
      Expression value = value(item);
      if (value != null) {
        plain.add(value);
      }
    }
    return plain;
  }

  private List<Expression.Field> fields(List<Expression.Field> fields) {
    List<Expression.Field> plain = new ArrayList<>();
    for (Expression.Field field : fields) {
      Expression value = value(field.value());
      if (value != null) {
        plain.add(new Expression.Field(field.name(), value));
      }
    }
    return plain;
  }

  private Expression.Endpoint endpoint(Expression.Endpoint end) {
    return new Expression.Endpoint(named(end.service()), named(end.plane()), end.span());
  }

  private Located<String> named(Located<String> name) {
    Value value = scope.value(name.value());
    return value == null ? name : new Located<>(value.shown(), name.span());
  }

  /// Plain heads. The name of a declaration and the words of clauses are what they are.
  List<Expression> heads(List<Expression> heads, @Nullable KindSchema kind) {
    List<Expression> plain = new ArrayList<>();
    boolean named = kind != null && kind.namePattern() != null;
    boolean afterClause = false;
    for (Expression head : heads) {
      boolean clause =
          !afterClause
              && kind != null
              && head instanceof Expression.Word(String word, _)
              && kind.clause(word) != null;
      boolean kept = clause || (named && plain.isEmpty() && head instanceof Expression.Word);
      Expression value = kept ? head : value(head);
      plain.add(value == null ? head : value);
      afterClause = clause;
    }
    return plain;
  }

  /// An arrow with plain ends and heads.
  Statement.Arrow arrow(Statement.Arrow arrow) {
    return new Statement.Arrow(
        arrow.kind(),
        endpoint(arrow.from()),
        arrow.both(),
        endpoint(arrow.to()),
        heads(arrow.heads(), null),
        arrow.doc(),
        arrow.span());
  }
}
