package dev.soke.syntax;

import dev.soke.source.Source;
import dev.soke.source.Span;
import org.antlr.v4.runtime.Token;

/// From the places of tokens to spans of the source. ANTLR counts code points, everyone else UTF-16
/// code units; the two differ only where the text has surrogate pairs.
final class Places {
  private final Source source;

  /// Where the stretch that was read begins.
  private final int first;

  /// The offset of each code point and of the end, or empty where both counts agree.
  private final int[] offsets;

  Places(Source source) {
    this(new Span(source, 0, source.text().length()));
  }

  /// For tokens that were read off a stretch of a source.
  Places(Span stretch) {
    this.source = stretch.source();
    this.first = stretch.start();
    this.offsets = offsets(stretch.text());
  }

  /// The whole text.
  Source source() {
    return source;
  }

  /// Where a token stands.
  Span of(Token token) {
    return of(token, token);
  }

  /// From the start of one token to the end of another.
  Span of(Token first, Token last) {
    int start = offset(first.getStartIndex());
    return new Span(source, start, Math.max(start, offset(last.getStopIndex() + 1)));
  }

  /// The characters of a token.
  String text(Token token) {
    return of(token).text();
  }

  private int offset(int codePoint) {
    return first + (offsets.length == 0 ? codePoint : offsets[codePoint]);
  }

  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    for (int at = 0, offset = 0; at < count; at++) {
      offsets[at] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    offsets[count] = text.length();
    return offsets;
  }
}
