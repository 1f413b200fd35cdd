package dev.soke.expand;

import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes plain values and headers out in one line, in the words of the language. What still must
/// be computed reads as it is written.
final class Shown {
  private Shown() {}

  static String of(Expression value) {
    return switch (value) {
      case Expression.Text(String text, _) ->
          '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
      case Expression.Word(String name, _) -> name;
      case Expression.Literal(_, String text, _) -> text;
      case Expression.Range(var low, var high, _) -> of(low) + ".." + of(high);
      case Expression.Sequence(var items, _) -> "[" + list(items, Shown::of) + "]";
      case Expression.Fields(var fields, _) ->
          "{ " + list(fields, it -> it.name().value() + ": " + of(it.value())) + " }";
      case Expression.Endpoint(var service, var plane, _) -> service.value() + "@" + plane.value();
      case Expression.Formula it -> line(it.span().text());
    };
  }

  /// A block by its header.
  static String of(Statement.Block block) {
    String words = block.heads().stream().map(Shown::of).collect(Collectors.joining(" "));
    String header = (block.kind().value() + " " + words).strip();
    return block.statements().isEmpty() ? header : header + " { … }";
  }

  /// A text on one line.
  static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static <T> String list(List<T> items, Function<T, String> word) {
    return items.stream().map(word).collect(Collectors.joining(", "));
  }
}
