package dev.soke.expand;

import dev.soke.schema.KindSchema;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// Looks over statements without computing anything: whether there is work at all, and what a loop
/// asks for and brings.
final class Plainness {
  private static final List<String> FOR_OTHERS = List.of("test", "use", "overlay");

  private Plainness() {}

  /// Whether something is to be worked off.
  static boolean asks(List<Statement> statements) {
    return statements.stream().anyMatch(Plainness::asks);
  }

  private static boolean asks(Statement statement) {
    return switch (statement) {
      case Statement.Directive _ -> true;
      case Statement.Assignment it -> computed(it.value());
      case Statement.Arrow it -> it.heads().stream().anyMatch(Plainness::computed);
      case Statement.Block it ->
          isForOthers(it)
              || it.heads().stream().anyMatch(Plainness::worked)
              || (it.body() != null && asks(it.body()));
    };
  }

  private static boolean worked(Expression head) {
    return computed(head)
        || (head instanceof Expression.Word(String word, _)
            && (word.equals("like") || word.equals("extends")));
  }

  private static boolean computed(Expression expression) {
    return switch (expression) {
      case Expression.Formula _ -> true;
      case Expression.Range it -> computed(it.low()) || computed(it.high());
      case Expression.Sequence it -> it.items().stream().anyMatch(Plainness::computed);
      case Expression.Fields it -> it.fields().stream().anyMatch(f -> computed(f.value()));
      case Expression.Text _, Expression.Word _, Expression.Literal _, Expression.Endpoint _ ->
          false;
    };
  }

  /// Whether a block is read by another stage: tests, packages.
  static boolean isForOthers(Statement.Block block) {
    return FOR_OTHERS.contains(block.kind().value());
  }

  /// How many statements there are, nested ones too.
  static long count(List<SyntaxTree> trees) {
    return trees.stream().mapToLong(tree -> size(tree.statements())).sum();
  }

  private static long size(List<Statement> statements) {
    long size = statements.size();
    for (Statement statement : statements) {
      size += inner(statement);
    }
    return size;
  }

  private static long inner(Statement statement) {
    return switch (statement) {
      case Statement.Block it -> size(it.statements());
      case Statement.Each it -> size(it.body());
      case Statement.Template it -> size(it.body());
      case Statement.Choice it ->
          size(it.otherwise()) + it.branches().stream().mapToLong(b -> size(b.body())).sum();
      case Statement.Assignment _,
          Statement.Arrow _,
          Statement.Let _,
          Statement.Rule _,
          Statement.Changed _ ->
          0;
    };
  }

  /// The kinds whose members a statement asks for by their plural.
  static List<KindSchema> asked(Statement statement) {
    List<KindSchema> asked = new ArrayList<>();
    for (String word : statement.span().text().split("[^A-Za-z0-9_-]+", -1)) {
      KindSchema kind = Declarations.kindOf(word);
      if (kind != null && !asked.contains(kind)) {
        asked.add(kind);
      }
    }
    return asked;
  }

  /// Whether a statement brings declarations of one of some kinds. An override brings none.
  static boolean declares(Statement statement, NavigableSet<String> kinds) {
    return switch (statement) {
      case Statement.Block it -> it.override() == null && kinds.contains(it.kind().value());
      case Statement.Each it -> it.body().stream().anyMatch(each -> declares(each, kinds));
      case Statement.Choice it ->
          it.otherwise().stream().anyMatch(each -> declares(each, kinds))
              || it.branches().stream()
                  .flatMap(branch -> branch.body().stream())
                  .anyMatch(each -> declares(each, kinds));
      default -> false;
    };
  }
}
