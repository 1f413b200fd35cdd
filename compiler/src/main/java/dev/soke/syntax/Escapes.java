package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.source.Span;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The escapes of texts: a backslash before a quotation mark, a backslash, `n` for a newline, `t`
/// for a tab, or `u{1F600}` for a character by its number.
final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u\\{([0-9A-Fa-f]{1,6})}|.?)");

  /// What ends a text, the foreign quotation marks included.
  private static final String QUOTES = "\"'“”»‘’";

  private Escapes() {}

  /// A text without its quotation marks.
  static Span inside(Span span) {
    String text = span.text();
    boolean closed = text.length() > 1 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
    return new Span(span.source(), span.start() + 1, span.end() - (closed ? 1 : 0));
  }

  /// What a stretch of a text says. An escape that does not exist stays as written and is told.
  static String resolve(Span stretch, Slips slips) {
    String inside = stretch.text();
    if (inside.indexOf('\\') < 0) {
      return inside;
    }
    return ESCAPE
        .matcher(inside)
        .replaceAll(found -> Matcher.quoteReplacement(character(found, stretch, slips)));
  }

  private static String character(MatchResult found, Span span, Slips slips) {
    return switch (found.group(1)) {
      case "\"" -> "\"";
      case "\\" -> "\\";
      case "n" -> "\n";
      case "t" -> "\t";
      default -> numbered(found, span, slips);
    };
  }

  private static String numbered(MatchResult found, Span span, Slips slips) {
    String digits = found.group(2);
    int number = digits == null ? -1 : Integer.parseInt(digits, 16);
    if (Character.isValidCodePoint(number) && Character.getType(number) != Character.SURROGATE) {
      return Character.toString(number);
    }
    int start = span.start() + found.start();
    Span place = new Span(span.source(), start, start + found.group().length());
    if (!slips.onLine(place)) {
      slips.add(Code.SYN023, place, "found", found.group());
    }
    return found.group();
  }
}
