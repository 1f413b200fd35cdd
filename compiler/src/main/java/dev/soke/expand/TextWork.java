package dev.soke.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the functions of texts do.
final class TextWork {
  private TextWork() {}

  static @Nullable Value text(List<Value> arguments) {
    String text = single(arguments.getFirst());
    return text == null ? null : new Value.Text(text);
  }

  static @Nullable Value length(List<Value> arguments) {
    List<Value> items = ListWork.items(arguments.getFirst());
    String text = items == null ? word(arguments.getFirst()) : null;
    if (items != null) {
      return Value.whole(items.size());
    }
    return text == null ? null : Value.whole(text.codePointCount(0, text.length()));
  }

  static @Nullable Value upper(List<Value> arguments) {
    return changed(arguments, text -> text.toUpperCase(Locale.ROOT));
  }

  static @Nullable Value lower(List<Value> arguments) {
    return changed(arguments, text -> text.toLowerCase(Locale.ROOT));
  }

  static @Nullable Value trim(List<Value> arguments) {
    return changed(arguments, String::strip);
  }

  static @Nullable Value join(List<Value> arguments) {
    List<Value> items = ListWork.items(arguments.getFirst());
    String between = word(arguments.get(1));
    return items == null || between == null
        ? null
        : new Value.Text(String.join(between, items.stream().map(Value::shown).toList()));
  }

  static @Nullable Value split(List<Value> arguments) throws Function.Refused {
    String text = word(arguments.getFirst());
    String at = word(arguments.get(1));
    if (text == null || at == null) {
      return null;
    }
    if (at.isEmpty()) {
      throw new Function.Refused("an empty text is no place to split at");
    }
    List<Value> parts = new ArrayList<>();
    int from = 0;
    for (int place = text.indexOf(at); place >= 0; place = text.indexOf(at, from)) {
      parts.add(new Value.Text(text.substring(from, place)));
      from = place + at.length();
    }
    parts.add(new Value.Text(text.substring(from)));
    return new Value.Items(parts);
  }

  static @Nullable Value replace(List<Value> arguments) {
    String old = word(arguments.get(1));
    String fresh = word(arguments.get(2));
    return old == null || fresh == null || old.isEmpty()
        ? null
        : changed(arguments, text -> text.replace(old, fresh));
  }

  static @Nullable Value contains(List<Value> arguments) {
    List<Value> items = ListWork.items(arguments.getFirst());
    if (items != null) {
      return new Value.Flag(items.stream().anyMatch(it -> Value.same(it, arguments.get(1))));
    }
    String whole = word(arguments.getFirst());
    String part = word(arguments.get(1));
    return whole == null || part == null ? null : new Value.Flag(whole.contains(part));
  }

  static @Nullable Value startsWith(List<Value> arguments) {
    String text = word(arguments.getFirst());
    String start = word(arguments.get(1));
    return text == null || start == null ? null : new Value.Flag(text.startsWith(start));
  }

  static @Nullable Value endsWith(List<Value> arguments) {
    String text = word(arguments.getFirst());
    String end = word(arguments.get(1));
    return text == null || end == null ? null : new Value.Flag(text.endsWith(end));
  }

  private static @Nullable Value changed(List<Value> arguments, UnaryOperator<String> change) {
    String text = word(arguments.getFirst());
    return text == null ? null : new Value.Text(change.apply(text));
  }

  /// The text of a text or a name, or null.
  static @Nullable String word(Value value) {
    return switch (value) {
      case Value.Text _, Value.Name _, Value.Declared _ -> value.shown();
      default -> null;
    };
  }

  /// How a single value reads inside a text, or null when it is none.
  static @Nullable String single(Value value) {
    return switch (value) {
      case Value.Text _,
          Value.Flag _,
          Value.Amount _,
          Value.Name _,
          Value.Declared _,
          Value.Written _,
          Value.Endpoint _,
          Value.Span _ ->
          value.shown();
      case Value.Items _, Value.Fields _, Value.Absent _, Value.Failed _ -> null;
    };
  }
}
