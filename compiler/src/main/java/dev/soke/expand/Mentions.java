package dev.soke.expand;

import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The names that statements may ask for, without computing anything. A word that turns out to be a
/// name of something else is among them.
final class Mentions {
  private final NavigableSet<String> names = new TreeSet<>();

  private Mentions() {}

  /// What the body of a template and its parameters' own values ask for.
  static NavigableSet<String> in(Statement.Template template) {
    Mentions mentions = new Mentions();
    for (Statement.Parameter parameter : template.parameters()) {
      if (parameter.fallback() != null) mentions.add(parameter.fallback());
    }
    template.body().forEach(mentions::add);
    return mentions.names;
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Assignment it -> add(it.value());
      case Statement.Arrow it -> arrow(it);
      case Statement.Block it -> {
        it.heads().forEach(this::add);
        it.statements().forEach(this::add);
      }
      case Statement.Let it -> add(it.value());
      case Statement.Each it -> {
        it.loops().forEach(loop -> add(loop.set()));
        if (it.where() != null) add(it.where());
        it.body().forEach(this::add);
      }
      case Statement.Choice it -> {
        it.branches().forEach(branch -> add(branch.condition()));
        it.branches().forEach(branch -> branch.body().forEach(this::add));
        it.otherwise().forEach(this::add);
      }
      case Statement.Template _, Statement.Rule _, Statement.Changed _ -> {}
    }
  }

  private void arrow(Statement.Arrow arrow) {
    add(arrow.from());
    add(arrow.to());
    arrow.heads().forEach(this::add);
  }

  private void add(Expression expression) {
    switch (expression) {
      case Expression.Word(String name, _) -> names.add(name.split("\\.", 2)[0]);
      case Expression.Text _, Expression.Literal _ -> {}
      case Expression.Range(var low, var high, _) -> addAll(List.of(low, high));
      case Expression.Sequence(var items, _) -> addAll(items);
      case Expression.Fields(var fields, _) -> fields.forEach(field -> add(field.value()));
      case Expression.Endpoint(var service, var plane, _) -> {
        names.add(service.value());
        names.add(plane.value());
      }
      case Expression.Formula formula -> formula(formula);
    }
  }

  private void formula(Expression.Formula formula) {
    switch (formula) {
      case Expression.Interpolation(var parts, _) -> addAll(parts);
      case Expression.Binary(_, _, var left, var right, _) -> addAll(List.of(left, right));
      case Expression.Prefix(_, var operand, _) -> add(operand);
      case Expression.Conditional(var condition, var yes, var no, _) ->
          addAll(List.of(condition, yes, no));
      case Expression.Call(_, var arguments, _) -> arguments.forEach(it -> add(it.value()));
      case Expression.Member(var owner, _, _) -> add(owner);
      case Expression.Group(var inner, _) -> add(inner);
    }
  }

  private void addAll(List<Expression> expressions) {
    expressions.forEach(this::add);
  }
}
