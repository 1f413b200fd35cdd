package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

/// The slips found in one text so far. A slip of writing often makes a second one of grammar on its
/// line; only the first is told.
final class Slips {
  /// Nobody reads more; a text of nothing but slips must not fill the memory.
  private static final int MOST = 1000;

  private final Places places;
  private final List<Diagnostic> found;
  private final NavigableSet<Integer> lines;

  Slips(Places places) {
    this(places, new ArrayList<>(), new TreeSet<>());
  }

  private Slips(Places places, List<Diagnostic> found, NavigableSet<Integer> lines) {
    this.places = places;
    this.found = found;
    this.lines = lines;
  }

  /// The same slips, for tokens that are read off a stretch of the text.
  Slips within(Span stretch) {
    return new Slips(new Places(stretch), found, lines);
  }

  Places places() {
    return places;
  }

  /// Tells a slip, with its named values in pairs.
  void add(Code code, Span span, String... values) {
    if (found.size() == MOST) {
      return;
    }
    Diagnostic slip = Diagnostic.of(code, span);
    for (int at = 0; at < values.length; at += 2) {
      slip = slip.with(values[at], values[at + 1]);
    }
    found.add(Repairs.add(slip));
    lines.add(span.from().line());
  }

  /// Tells a slip at a token, whose text is the value `found`.
  void add(Code code, Token token) {
    add(code, places.of(token), "found", places.text(token));
  }

  /// Whether the line where a token begins has a slip already.
  boolean onLineOf(Token token) {
    return onLine(places.of(token));
  }

  /// Whether the line where a stretch begins has a slip already.
  boolean onLine(Span span) {
    return lines.contains(span.from().line());
  }

  /// Whether the line above a token has a slip already.
  boolean onLineAbove(Token token) {
    return lines.contains(places.of(token).from().line() - 1);
  }

  /// All of them in the order of the text.
  List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
