package dev.soke.reference;

import dev.soke.emit.Data;
import dev.soke.emit.Markdown;
import dev.soke.schema.Type;
import dev.soke.view.Columns;
import dev.soke.view.EstateView;
import java.util.List;
import java.util.stream.Collectors;

/// Entries of declarations as they read in pages.
final class Entries {
  private Entries() {}

  /// The value of an entry as words; empty when there is none.
  static String text(Data item, String name) {
    for (Data.Entry entry : ((Data.Mapping) item).entries()) {
      if (entry.name().equals(name)) {
        return entry.value() instanceof Data.Text(String text, _) ? text : Columns.cell(item, name);
      }
    }
    return "";
  }

  static boolean isEmpty(Data value) {
    return switch (value) {
      case Data.Sequence(List<Data> items, _) -> items.isEmpty();
      case Data.Mapping(List<Data.Entry> entries, _) -> entries.isEmpty();
      case Data.Text _, Data.Whole _, Data.Flag _ -> false;
    };
  }

  /// A value in a table, with links to the declarations that it names.
  ///
  /// @param up the way from the page to the folder of the pages
  static String cell(Type type, Data value, String up) {
    return switch (type) {
      case Type.Reference(String kind) -> link(kind, Columns.cell(value), up);
      case Type.ListOf(Type.Reference(String kind)) ->
          ((Data.Sequence) value)
              .items().stream()
                  .map(it -> link(kind, Columns.cell(it), up))
                  .collect(Collectors.joining(", "));
      default -> Markdown.words(Columns.cell(value));
    };
  }

  /// The first sentence of a description, on one line.
  static String firstSentence(String doc) {
    String line = doc.lines().map(String::strip).collect(Collectors.joining(" "));
    int end = line.indexOf(". ");
    return end < 0 ? line : line.substring(0, end + 1);
  }

  private static String link(String kind, String name, String up) {
    return "[" + name + "](" + up + EstateView.set(kind) + "/" + name + ".md)";
  }
}
