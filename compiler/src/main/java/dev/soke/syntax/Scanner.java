package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeLexer;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/// From text to tokens. Tells the slips that one token shows by itself, and passes each on as the
/// token that was meant.
final class Scanner {
  static {
    // ANTLR fills its cache of intervals without a lock (antlr4 issue 4901); fill it before use.
    for (int at = 0; at <= Interval.INTERVAL_POOL_MAX_VALUE; at++) {
      Interval.of(at, at);
    }
  }

  private final Slips slips;
  private final Places places;
  private final List<CommonToken> tokens = new ArrayList<>();

  private Scanner(Slips slips) {
    this.slips = slips;
    this.places = slips.places();
  }

  /// The tokens of the text without spaces and comments, the end of the file last.
  static List<CommonToken> tokens(Slips slips) {
    return tokens(Characters.check(slips), slips);
  }

  /// The tokens of a stretch of the text, whose characters have been looked at.
  static List<CommonToken> tokens(Span stretch, Slips slips) {
    return tokens(Characters.fit(stretch.text()), slips);
  }

  private static List<CommonToken> tokens(String text, Slips slips) {
    Scanner scanner = new Scanner(slips);
    SokeLexer lexer = new SokeLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonToken token = (CommonToken) lexer.nextToken();
    while (token.getType() != Token.EOF) {
      scanner.accept(token);
      token = (CommonToken) lexer.nextToken();
    }
    scanner.tokens.add(token);
    return scanner.tokens;
  }

  private void accept(CommonToken token) {
    switch (token.getType()) {
      case SokeLexer.UNKNOWN -> unknown(token);
      case SokeLexer.HASH_COMMENT, SokeLexer.REMARK ->
          slips.add(Code.SYN020, places.of(token), "found", sign(token));
      case SokeLexer.FOREIGN_TEXT ->
          meant(token, SokeLexer.TEXT, Code.SYN019, "found", sign(token));
      case SokeLexer.UNFINISHED_TEXT -> meant(token, SokeLexer.UNFINISHED_TEXT, Code.SYN006);
      case SokeLexer.FOREIGN_WORD ->
          meant(token, SokeLexer.WORD, Code.SYN026, "found", places.text(token));
      case SokeLexer.GLUED_NUMBER ->
          meant(token, SokeLexer.QUANTITY, Code.SYN022, "found", places.text(token));
      case SokeLexer.FOREIGN_ASSIGN -> sign(token, SokeLexer.ASSIGN, "=");
      case SokeLexer.FOREIGN_AND -> sign(token, SokeLexer.AND, "and");
      case SokeLexer.FOREIGN_OR -> sign(token, SokeLexer.OR, "or");
      case SokeLexer.FOREIGN_NOT -> sign(token, SokeLexer.NOT, "not");
      case SokeLexer.FOREIGN_EQUAL -> sign(token, SokeLexer.EQUAL, "==");
      case SokeLexer.FOREIGN_UNEQUAL -> sign(token, SokeLexer.UNEQUAL, "!=");
      case SokeLexer.FOREIGN_ARROW -> sign(token, SokeLexer.ARROW, "->");
      case SokeLexer.FOREIGN_BIARROW -> sign(token, SokeLexer.BIARROW, "<->");
      default -> tokens.add(token);
    }
  }

  /// Dropped; of several on a line only the first is told, since one paste brings many.
  private void unknown(CommonToken token) {
    if (slips.onLineOf(token)) {
      return;
    }
    if (places.text(token).equals("?")) {
      slips.add(Code.SYN053, token);
    } else {
      slips.add(Code.SYN009, places.of(token), "found", Characters.shown(places.text(token)));
    }
  }

  private void sign(CommonToken token, int type, String wanted) {
    meant(token, type, Code.SYN027, "found", places.text(token), "wanted", wanted);
  }

  private void meant(CommonToken token, int type, Code code, String... values) {
    slips.add(code, places.of(token), values);
    token.setType(type);
    tokens.add(token);
  }

  /// What a token begins with: `#`, `/*` or a quotation mark.
  private String sign(CommonToken token) {
    String text = places.text(token);
    return text.startsWith("/*") ? "/*" : text.substring(0, 1);
  }
}
