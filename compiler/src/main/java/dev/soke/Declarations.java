package dev.soke;

import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/// Where things are declared, and changed by `override`.
record Declarations(List<SyntaxTree> trees) {
  /// The statements of a kind and name. An arrow is named by its ends, as in `a@ops -> b@ops`; a
  /// kind without names by the empty text.
  List<Span> of(String kind, String name) {
    return statements(kind).stream()
        .filter(it -> name(it).equals(name))
        .map(Statement::span)
        .toList();
  }

  /// The names of a kind.
  List<String> names(String kind) {
    return statements(kind).stream().map(Declarations::name).distinct().sorted().toList();
  }

  private List<Statement> statements(String kind) {
    List<Statement> found = new ArrayList<>();
    for (SyntaxTree tree : trees) {
      tree.statements().stream().filter(it -> kind(it).equals(kind)).forEach(found::add);
    }
    return found;
  }

  private static String kind(Statement statement) {
    return switch (statement) {
      case Statement.Block block -> block.kind().value();
      case Statement.Assignment _, Statement.Directive _ -> "";
      case Statement.Arrow arrow -> {
        Located<String> kind = arrow.kind();
        yield kind == null ? "link" : kind.value();
      }
    };
  }

  private static String name(Statement statement) {
    return switch (statement) {
      case Statement.Block block -> block.heads().isEmpty() ? "" : text(block.heads().getFirst());
      case Statement.Assignment _, Statement.Directive _ -> "";
      case Statement.Arrow arrow ->
          end(arrow.from()) + (arrow.both() ? " <-> " : " -> ") + end(arrow.to());
    };
  }

  private static String end(Expression.Endpoint end) {
    return end.service() + "@" + end.plane();
  }

  private static String text(Expression head) {
    return head instanceof Expression.Text(String value, _) ? value : head.span().text();
  }
}
