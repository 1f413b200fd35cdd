package dev.soke.check;

import dev.soke.source.Located;
import dev.soke.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words of facts and the places of words.
final class Words {
  private Words() {}

  /// A word of the language as the user writes it.
  static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The text, or an empty one where the user wrote none.
  static String orEmpty(@Nullable Located<String> text) {
    return text == null ? "" : text.value();
  }

  /// Names sorted, each once, where it is first written.
  static SequencedMap<String, Span> distinct(List<Located<String>> names) {
    SequencedMap<String, Span> spans = new TreeMap<>();
    names.forEach(name -> spans.putIfAbsent(name.value(), name.span()));
    return spans;
  }

  /// The place of a part of a text; the whole text where escapes hide the part.
  static Span within(Span text, String part) {
    int at = text.text().indexOf(part);
    int start = text.start() + at;
    return at < 0 ? text : new Span(text.source(), start, start + part.length());
  }

  /// The stretch from the first to the last of some words.
  static Span across(List<Located<String>> words) {
    Span first = words.getFirst().span();
    Span last = words.getLast().span();
    return first.source() == last.source() ? first.to(last) : first;
  }
}
