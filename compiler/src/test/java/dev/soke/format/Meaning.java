package dev.soke.format;

import dev.soke.source.Located;
import dev.soke.source.Span;
import dev.soke.syntax.SyntaxTree;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a tree says, wherever it says it: every component but the places.
final class Meaning {
  private Meaning() {}

  /// The statements and the codes of the findings.
  static String of(SyntaxTree tree) {
    return tree.statements().stream().map(Meaning::of).collect(Collectors.joining("\n"))
        + tree.diagnostics().stream().map(it -> "\n" + it.code()).collect(Collectors.joining());
  }

  private static String of(@Nullable Object thing) {
    return switch (thing) {
      case Located<?> located -> of(located.value());
      case Span _ -> "somewhere";
      case List<?> list -> list.stream().map(Meaning::of).toList().toString();
      case Record fields ->
          fields.getClass().getSimpleName()
              + Stream.of(fields.getClass().getRecordComponents())
                  .map(component -> of(value(fields, component)))
                  .toList();
      case null -> "nothing";
      default -> thing.toString();
    };
  }

  private static @Nullable Object value(Record fields, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
