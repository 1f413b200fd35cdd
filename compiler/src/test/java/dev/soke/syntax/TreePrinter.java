package dev.soke.syntax;

import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A syntax tree as lines that a reader can compare with the text: a statement a line with its
/// place, values in the form `Type(words)`.
final class TreePrinter {
  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  static String print(SyntaxTree tree) {
    TreePrinter printer = new TreePrinter();
    printer.statements(tree.statements(), "");
    return printer.out.toString();
  }

  private void statements(List<Statement> statements, String indent) {
    statements.forEach(statement -> statement(statement, indent));
  }

  private void statement(Statement statement, String indent) {
    out.append(indent).append(place(statement.span())).append(' ');
    switch (statement) {
      case Statement.Block block -> block(block, indent);
      case Statement.Assignment it ->
          out.append(override(it.override()))
              .append(it.name())
              .append(it.append() ? " += " : " = ")
              .append(value(it.value()))
              .append('\n');
      case Statement.Arrow arrow -> arrow(arrow, indent);
      case Statement.Directive directive -> directive(directive, indent);
    }
  }

  private void directive(Statement.Directive directive, String indent) {
    switch (directive) {
      case Statement.Let it ->
          out.append(
              override(it.override()) + "let " + it.name() + " = " + value(it.value()) + "\n");
      case Statement.Each it -> {
        out.append("each");
        it.loops().forEach(l -> out.append(" " + l.name() + " in " + value(l.set())));
        out.append(it.where() == null ? " {\n" : " where " + value(it.where()) + " {\n");
        statements(it.body(), indent + "  ");
      }
      case Statement.Choice it -> {
        out.append("choice\n");
        for (Statement.Branch branch : it.branches()) {
          out.append(indent + "if " + value(branch.condition()) + " {\n");
          statements(branch.body(), indent + "  ");
        }
        out.append(indent + "else {\n");
        statements(it.otherwise(), indent + "  ");
      }
      case Statement.Template it -> {
        out.append("template " + it.name());
        it.parameters().forEach(p -> out.append(" " + p.name() + ": " + p.type()));
        out.append(" for " + it.kind() + " {\n");
        statements(it.body(), indent + "  ");
      }
      case Statement.Rule it ->
          out.append("rule " + it.name() + " for " + it.kind())
              .append(it.when() == null ? "" : " when " + value(it.when()))
              .append(" then" + values(it.heads()) + "\n");
      case Statement.Changed it -> {
        out.append(it.verb() + " ");
        arrow(it.arrow(), indent);
      }
    }
  }

  private void block(Statement.Block block, String indent) {
    out.append(override(block.override()))
        .append("block ")
        .append(block.kind())
        .append(values(block.heads()))
        .append(" header ")
        .append(place(block.header()))
        .append(block.body() == null ? "" : " {")
        .append('\n');
    doc(block.doc(), indent);
    statements(block.statements(), indent + "  ");
  }

  private void arrow(Statement.Arrow arrow, String indent) {
    out.append("arrow ")
        .append(arrow.kind() == null ? "" : arrow.kind() + " ")
        .append(value(arrow.from()))
        .append(arrow.both() ? " <-> " : " -> ")
        .append(value(arrow.to()))
        .append(values(arrow.heads()))
        .append('\n');
    doc(arrow.doc(), indent);
  }

  private void doc(String doc, String indent) {
    doc.lines().forEach(line -> out.append(indent).append("  /// ").append(line).append('\n'));
  }

  private static String override(@Nullable Span override) {
    return override == null ? "" : "override ";
  }

  private static String values(List<Expression> values) {
    return values.stream().map(value -> " " + value(value)).collect(Collectors.joining());
  }

  private static String value(Expression expression) {
    return switch (expression) {
      case Expression.Text text -> '"' + text.value().replace("\n", "\\n") + '"';
      case Expression.Word word -> word.name();
      case Expression.Literal it -> it.form() + "(" + it.text() + ")";
      case Expression.Range range -> value(range.low()) + ".." + value(range.high());
      case Expression.Sequence it ->
          it.items().stream().map(TreePrinter::value).collect(Collectors.joining(", ", "[", "]"));
      case Expression.Fields it ->
          it.fields().stream()
              .map(field -> field.name() + ": " + value(field.value()))
              .collect(Collectors.joining(", ", "{", "}"));
      case Expression.Endpoint it -> it.service() + "@" + it.plane();
      case Expression.Formula formula -> formula(formula);
    };
  }

  private static String formula(Expression.Formula formula) {
    return switch (formula) {
      case Expression.Interpolation it ->
          it.parts().stream().map(TreePrinter::value).collect(Collectors.joining(" ", "<", ">"));
      case Expression.Binary it ->
          "(" + value(it.left()) + " " + it.operator().sign() + " " + value(it.right()) + ")";
      case Expression.Prefix it -> "(" + it.operator().sign() + " " + value(it.operand()) + ")";
      case Expression.Conditional it ->
          "(if " + value(it.condition()) + " " + value(it.yes()) + " else " + value(it.no()) + ")";
      case Expression.Call it ->
          it.arguments().stream()
              .map(a -> (a.name() == null ? "" : a.name() + ": ") + value(a.value()))
              .collect(Collectors.joining(", ", it.name() + "(", ")"));
      case Expression.Member it -> value(it.owner()) + "." + it.name();
      case Expression.Group it -> "(" + value(it.inner()) + ")";
    };
  }

  private static String place(Span span) {
    return span.from().line()
        + ":"
        + span.from().column()
        + "-"
        + span.until().line()
        + ":"
        + span.until().column();
  }
}
