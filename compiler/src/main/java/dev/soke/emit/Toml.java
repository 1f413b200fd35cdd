package dev.soke.emit;

import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes data as TOML: one `name = value` a line, no tables. The only place that quotes for it.
public final class Toml {
  private Toml() {}

  /// A TOML file, its names in the order of the data; `around` is where a file with no line of its
  /// own came from.
  public static Artifact artifact(String path, Data.Mapping root) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> origins = new ArrayList<>();
    for (Data.Entry entry : root.entries()) {
      text.append(entry.name()).append(" = ").append(value(entry.value())).append('\n');
      List<Span> own = entry.value().origins();
      origins.add(own.isEmpty() ? root.origins() : own);
    }
    return new Artifact(path, text.toString(), origins, null);
  }

  private static String value(Data value) {
    return switch (value) {
      case Data.Text text -> quoted(text.value());
      case Data.Whole whole -> Long.toString(whole.value());
      case Data.Flag flag -> Boolean.toString(flag.value());
      case Data.Sequence sequence ->
          sequence.items().stream().map(Toml::value).collect(Collectors.joining(", ", "[", "]"));
      case Data.Mapping _ -> throw new IllegalArgumentException("a table inside a line");
    };
  }

  /// A basic string: quotes, backslashes and control characters are escaped (TOML 1.0).
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(it -> {
          if (it == '"' || it == '\\') {
            out.append('\\').appendCodePoint(it);
          } else if (Character.isISOControl(it)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", it));
          } else {
            out.appendCodePoint(it);
          }
        });
    return out.append('"').toString();
  }
}
