package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.schema.AttributeSchema;
import dev.soke.schema.KindSchema;
import dev.soke.schema.Type;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes statements plain: computes their values, counts out loops, chooses.
final class Bodies {
  private final Trouble trouble;
  private final Budget budget;
  private @Nullable Likes likes;

  Bodies(Trouble trouble, Budget budget) {
    this.trouble = trouble;
    this.budget = budget;
  }

  /// Who works off `like` at the top of files.
  void follow(Likes worker) {
    likes = worker;
  }

  /// The plain statements of a body.
  ///
  /// @param kind whose body it is, or null at the top of a file and where names are free
  List<Statement> statements(List<Statement> statements, Scope outer, @Nullable KindSchema kind) {
    Scope scope = outer.inside();
    scope.declare(statements);
    List<Statement> plain = new ArrayList<>();
    statements.forEach(statement -> add(plain, statement, scope, kind));
    scope.computeAll();
    return plain;
  }

  /// Adds what one statement comes to.
  void add(List<Statement> to, Statement statement, Scope scope, @Nullable KindSchema kind) {
    if (!budget.spend(statement.span())) {
      return;
    }
    switch (statement) {
      case Statement.Assignment it -> assignment(to, it, scope);
      case Statement.Block it -> to.add(nested(it, scope, kind));
      case Statement.Arrow it -> to.add(new Plain(scope).arrow(it));
      case Statement.Let _ -> {}
      case Statement.Each it -> new Loops(this, budget, trouble).run(to, it, scope, kind);
      case Statement.Choice it -> choose(to, it, scope, kind);
      case Statement.Template _, Statement.Rule _, Statement.Changed _ ->
          trouble.add(
              Code.NAM006,
              statement.span(),
              "statement",
              statement.span().text().split("\\s", 2)[0],
              "place",
              "the top of a file");
    }
  }

  private static void assignment(List<Statement> to, Statement.Assignment assignment, Scope scope) {
    Expression value = new Plain(scope).value(assignment.value());
    if (value != null) {
      to.add(
          new Statement.Assignment(
              assignment.override(),
              assignment.name(),
              assignment.append(),
              value,
              assignment.span()));
    }
  }

  private void choose(
      List<Statement> to, Statement.Choice choice, Scope scope, @Nullable KindSchema kind) {
    for (Statement.Branch branch : choice.branches()) {
      Boolean holds = scope.evaluator().holds(branch.condition());
      if (holds == null || holds) {
        to.addAll(holds == null ? List.of() : statements(branch.body(), scope, kind));
        return;
      }
    }
    to.addAll(statements(choice.otherwise(), scope, kind));
  }

  private Statement.Block nested(Statement.Block block, Scope scope, @Nullable KindSchema owner) {
    if (owner == null) {
      return likes == null ? block : likes.whole(block, scope);
    }
    AttributeSchema attribute = owner.attribute(block.kind().value());
    return switch (attribute == null ? null : attribute.type()) {
      case Type.Nested(KindSchema inner) -> block(block, scope, inner);
      case Type.NestedList(KindSchema inner) -> block(block, scope, inner);
      case null, default -> block(block, scope, owner);
    };
  }

  /// A block with plain heads and a plain body.
  Statement.Block block(Statement.Block block, Scope scope, @Nullable KindSchema kind) {
    List<Expression> heads = new Plain(scope).heads(block.heads(), kind);
    return Merge.with(
        block, heads, block.body() == null ? null : statements(block.statements(), scope, kind));
  }
}
