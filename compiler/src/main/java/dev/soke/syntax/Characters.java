package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.Locale;
import java.util.stream.IntStream;

/// Characters that have no business in a text of the language, in names, texts and comments alike.
final class Characters {
  private static final int MARK = '\uFEFF';
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /// The text fit for the lexer, after telling of the first unwanted character in it. Half of a
  /// surrogate pair, which the lexer refuses, is replaced; the length stays.
  static String check(Slips slips) {
    Source source = slips.places().source();
    String text = source.text();
    IntStream.range(0, text.length())
        .filter(at -> unwanted(text.charAt(at)) && !(at == 0 && text.charAt(at) == MARK))
        .limit(1)
        .forEach(at ->
            slips.add(Code.SYN008, new Span(source, at, at + 1), "found", named(text.charAt(at))));
    return fit(text);
  }

  /// The text fit for the lexer, without telling.
  static String fit(String text) {
    return text.codePoints().anyMatch(Characters::half) ? mended(text) : text;
  }

  /// A character as a message shows it: itself, or its number and name where nothing is to be seen.
  static String shown(String text) {
    int first = text.codePointAt(0);
    return switch (Character.getType(first)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          named(first);
      default -> text;
    };
  }

  private static String named(int character) {
    String name = Character.getName(character);
    String number = String.format(Locale.ROOT, "U+%04X", character);
    return name == null ? number : number + " " + name.toLowerCase(Locale.ROOT);
  }

  /// Control characters, and those that turn the direction of writing and so hide what a line says.
  private static boolean unwanted(char character) {
    return switch (character) {
      case '\t', '\n', '\r' -> false;
      default ->
          Character.isISOControl(character)
              || character == MARK
              || (character >= '\u202A' && character <= '\u202E')
              || (character >= '\u2066' && character <= '\u2069');
    };
  }

  private static boolean half(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String mended(String text) {
    return text.codePoints()
        .map(codePoint -> half(codePoint) ? REPLACEMENT : codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
