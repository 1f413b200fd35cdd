package dev.soke.check;

import dev.soke.Estates;
import dev.soke.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Facts as lines: the values of their components, and the words that their spans cover in `‹›`.
final class FactLines {
  private FactLines() {}

  /// The facts of one type that an estate has, in their order.
  static List<String> of(Class<? extends Fact> type, String text) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : Facts.of(Estates.of(text))) {
      if (type.isInstance(fact)) {
        lines.add(line(type, fact));
      }
    }
    return lines;
  }

  private static String line(Class<? extends Fact> type, Fact fact) {
    return List.of(type.getRecordComponents()).stream()
        .map(it -> value(it, fact))
        .collect(Collectors.joining(" "));
  }

  private static String value(RecordComponent component, Fact fact) {
    try {
      Object value = component.getAccessor().invoke(fact);
      return value instanceof Span span ? "‹" + span.text() + "›" : String.valueOf(value);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("records of a public interface have public accessors", impossible);
    }
  }
}
