package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.schema.KindSchema;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts out loops, after their cost is known.
record Loops(Bodies bodies, Budget budget, Trouble trouble) {
  /// Adds what a loop comes to.
  void run(List<Statement> to, Statement.Each each, Scope scope, @Nullable KindSchema kind) {
    List<String> terms = new ArrayList<>();
    BigInteger cost = cost(each, scope, terms);
    int already = to.size();
    if (budget.enter(each.header(), cost, String.join(" × ", terms))) {
      run(to, each, 0, scope, kind);
    }
    if (!budget.leave()) {
      to.subList(already, to.size()).clear();
    }
  }

  private void run(
      List<Statement> to, Statement.Each each, int at, Scope scope, @Nullable KindSchema kind) {
    if (at == each.loops().size()) {
      Expression where = each.where();
      Boolean holds = where == null ? Boolean.TRUE : scope.evaluator().holds(where);
      if (holds != null && holds) {
        to.addAll(bodies.statements(each.body(), scope, kind));
      }
      return;
    }
    Statement.Loop loop = each.loops().get(at);
    Value set = scope.evaluator().value(loop.set());
    List<Value> items = set == null ? List.of() : ListWork.items(set);
    if (items == null) {
      trouble.add(Code.TYP022, loop.set().span(), "found", set == null ? "" : set.what());
      return;
    }
    for (Value item : items) {
      Scope inside = scope.inside();
      inside.put(loop.name().value(), item);
      if (budget.spend(each.header())) {
        run(to, each, at + 1, inside, kind);
      }
    }
  }

  /// Members of all sets times statements of the body; terms as `sites 4`.
  private BigInteger cost(Statement.Each each, Scope scope, List<String> terms) {
    BigInteger product = BigInteger.ONE;
    for (Statement.Loop loop : each.loops()) {
      BigInteger size = size(loop.set(), scope);
      terms.add(Calls.brief(loop.set().span().text()) + " (" + size + ")");
      product = product.multiply(size);
    }
    BigInteger body = BigInteger.ZERO;
    for (Statement statement : each.body()) {
      body = body.add(cost(statement, scope, terms));
    }
    return product.multiply(body.max(BigInteger.ONE));
  }

  private BigInteger cost(Statement statement, Scope scope, List<String> terms) {
    List<Statement> inner =
        switch (statement) {
          case Statement.Each it -> {
            yield null;
          }
          case Statement.Block it -> it.statements();
          case Statement.Choice it -> it.branches().getFirst().body();
          default -> List.of();
        };
    if (inner == null) {
      return cost((Statement.Each) statement, scope, terms);
    }
    BigInteger sum = BigInteger.ONE;
    for (Statement each : inner) {
      sum = sum.add(cost(each, scope, terms));
    }
    return sum;
  }

  /// How many members a set has as far as it can be told without the variables of loops; at least
  /// one.
  private static BigInteger size(Expression set, Scope scope) {
    Value value = new Evaluator(scope, _ -> {}).value(set);
    return switch (value) {
      case Value.Items(List<Value> items) -> BigInteger.valueOf(items.size());
      case Value.Span span -> span.count();
      case null, default -> BigInteger.ONE;
    };
  }
}
