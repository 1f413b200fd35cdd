package dev.soke.ask;

import dev.soke.diagnostic.Part;
import dev.soke.expand.Evaluator;
import dev.soke.expand.Names;
import dev.soke.expand.Value;
import dev.soke.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/// The parts of expressions.
final class Operands {
  private Operands() {}

  /// What stands directly inside an expression.
  static List<Expression> inside(Expression expression) {
    return switch (expression) {
      case Expression.Text _, Expression.Word _, Expression.Literal _, Expression.Endpoint _ ->
          List.of();
      case Expression.Range it -> List.of(it.low(), it.high());
      case Expression.Sequence it -> it.items();
      case Expression.Fields it -> it.fields().stream().map(Expression.Field::value).toList();
      case Expression.Interpolation it -> it.parts();
      case Expression.Binary it -> List.of(it.left(), it.right());
      case Expression.Prefix it -> List.of(it.operand());
      case Expression.Conditional it -> List.of(it.condition(), it.yes(), it.no());
      case Expression.Call it -> it.arguments().stream().map(Expression.Argument::value).toList();
      case Expression.Member it -> List.of(it.owner());
      case Expression.Group it -> List.of(it.inner());
    };
  }

  /// An expression and all that stands in it, from the outside in.
  static List<Expression> all(Expression expression) {
    List<Expression> all = new ArrayList<>(List.of(expression));
    inside(expression).forEach(part -> all.addAll(all(part)));
    return all;
  }

  /// What a condition weighs: its names, calls and members, without what they are made of.
  static List<Expression> weighed(Expression expression) {
    return switch (expression) {
      case Expression.Word _, Expression.Call _, Expression.Member _ -> List.of(expression);
      default -> inside(expression).stream().flatMap(it -> weighed(it).stream()).toList();
    };
  }

  /// The values of what a condition weighs, in the order in which they stand there.
  static List<Part> values(Expression condition, Names names) {
    List<Part> parts = new ArrayList<>();
    for (Expression weighed : weighed(condition)) {
      Value value = new Evaluator(names, _ -> {}).value(weighed);
      if (value != null && !value.shown().equals(weighed.span().text())) {
        parts.add(new Part(weighed.span(), shown(value)));
      }
    }
    return parts;
  }

  private static String shown(Value value) {
    return switch (value) {
      case Value.Text(String text) -> "\"" + text + "\"";
      case Value.Absent _ -> "not given";
      default -> value.shown();
    };
  }
}
