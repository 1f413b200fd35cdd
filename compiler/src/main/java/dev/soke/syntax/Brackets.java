package dev.soke.syntax;

import dev.soke.diagnostic.Code;
import dev.soke.grammar.SokeLexer;
import dev.soke.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Puts brackets in pairs, so that the parser never meets an odd one: adds those that are missing,
/// drops those too many, and tells of each. Drops the newlines inside `[ ]` on the way.
///
/// Only the indentation can tell *which* brace of several was never closed. It is asked only when
/// one is missing, and believed only when it needs no more repairs than doing without.
final class Brackets {
  /// How many levels of brackets may stand in each other.
  static final int DEEPEST = 64;

  private record Open(CommonToken token, int indent, boolean fields) {}

  private record Slip(Code code, CommonToken token) {}

  private final List<CommonToken> tokens;
  private final Places places;
  private final boolean byIndent;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<CommonToken> paired = new ArrayList<>();
  private final List<Slip> found = new ArrayList<>();
  private int indent;

  /// How many tokens of `paired` are whole statements outside all brackets.
  private int whole;

  private Brackets(List<CommonToken> tokens, Places places, boolean byIndent) {
    this.tokens = tokens;
    this.places = places;
    this.byIndent = byIndent;
  }

  /// The tokens with all brackets in pairs, at most {@link #DEEPEST} deep.
  static List<CommonToken> pair(List<CommonToken> tokens, Slips slips) {
    Brackets best = new Brackets(tokens, slips.places(), false).run();
    if (best.found.stream().anyMatch(slip -> slip.code == Code.SYN005)) {
      Brackets other = new Brackets(tokens, slips.places(), true).run();
      best = other.found.size() <= best.found.size() ? other : best;
    }
    for (Slip slip : best.found) {
      best.tell(slip, slips);
    }
    return best.paired;
  }

  private void tell(Slip slip, Slips slips) {
    Span place = places.of(slip.token);
    if (slip.code == Code.SYN003) {
      slips.add(slip.code, place, "limit", Integer.toString(DEEPEST));
    } else {
      String sign = place.text().isEmpty() ? "" : place.text().substring(place.text().length() - 1);
      slips.add(slip.code, place, "found", sign, "wanted", partner(sign));
    }
  }

  private static String partner(String sign) {
    return switch (sign) {
      case "{" -> "}";
      case "}" -> "{";
      case "[" -> "]";
      case "]" -> "[";
      case ")" -> "(";
      default -> ")";
    };
  }

  private Brackets run() {
    for (int at = 0; at < tokens.size(); at++) {
      CommonToken token = tokens.get(at);
      if (at == 0 || tokens.get(at - 1).getType() == SokeLexer.NEWLINE) {
        startOfLine(token);
      }
      boolean opens = token.getType() == SokeLexer.LBRACE || opensList(token);
      if (opens && open.size() == DEEPEST) {
        return tooDeep(token);
      }
      accept(token, at);
    }
    return this;
  }

  private void accept(CommonToken token, int at) {
    switch (token.getType()) {
      case SokeLexer.LBRACE -> openBrace(token, at);
      case SokeLexer.LBRACK, SokeLexer.LPAREN, SokeLexer.FN -> open(token);
      case SokeLexer.RBRACE -> closeBrace(token);
      case SokeLexer.RBRACK, SokeLexer.RPAREN -> closeBracket(token);
      case SokeLexer.NEWLINE -> newline(token, at);
      case SokeLexer.UNFINISHED_TEXT -> unfinished(token);
      case Token.EOF -> end(token);
      default -> paired.add(token);
    }
  }

  private void startOfLine(CommonToken token) {
    boolean closes = token.getType() == SokeLexer.RBRACE;
    if (token.getType() == SokeLexer.NEWLINE || token.getType() == Token.EOF) {
      return;
    }
    indent = token.getCharPositionInLine();
    while (byIndent && inBraces() && indent <= open.element().indent - (closes ? 1 : 0)) {
      missing();
    }
  }

  /// A brace right after an item opens the body of a header whose list was never closed.
  private void openBrace(CommonToken token, int at) {
    boolean field = tokens.get(Math.min(at + 2, tokens.size() - 1)).getType() == SokeLexer.COLON;
    while (inList() && !field && !Layout.opensFields(last())) {
      missing();
    }
    open(token);
  }

  private void open(CommonToken token) {
    open.push(new Open(token, indent, Layout.opensFields(last())));
    paired.add(token);
  }

  private void closeBrace(CommonToken token) {
    while (inList()) {
      missing();
    }
    close(token, inBraces());
  }

  private void closeBracket(CommonToken token) {
    if (inBraces() && open.element().fields && open.stream().skip(1).anyMatch(this::list)) {
      missing();
    }
    boolean fits = open.stream().takeWhile(this::list).anyMatch(it -> closes(token, it));
    while (fits && !closes(token, open.element())) {
      missing();
    }
    close(token, fits);
  }

  private static boolean closes(CommonToken token, Open opened) {
    boolean square = opened.token.getType() == SokeLexer.LBRACK;
    return square == (token.getType() == SokeLexer.RBRACK);
  }

  private static boolean opensList(CommonToken token) {
    return switch (token.getType()) {
      case SokeLexer.LBRACK, SokeLexer.LPAREN, SokeLexer.FN -> true;
      default -> false;
    };
  }

  private void close(CommonToken token, boolean fits) {
    if (fits) {
      open.pop();
      paired.add(token);
    } else {
      found.add(new Slip(Code.SYN010, token));
    }
  }

  private void newline(CommonToken token, int at) {
    if (inList() && !new NextLine(tokens, at).startsStatement()) {
      return;
    }
    while (inList()) {
      missing();
    }
    paired.add(token);
    whole = open.isEmpty() ? paired.size() : whole;
  }

  /// A text that is never closed has swallowed the closing brackets of its line.
  private void unfinished(CommonToken token) {
    paired.add(token);
    String text = places.text(token);
    for (int at = 0; at < text.length() && openedOnLine(token); at++) {
      if (text.charAt(at) == closingSign(open.element())) {
        paired.add(closing(open.pop().token, token));
      }
    }
  }

  private static char closingSign(Open opened) {
    return switch (opened.token.getType()) {
      case SokeLexer.LBRACE -> '}';
      case SokeLexer.LBRACK -> ']';
      default -> ')';
    };
  }

  private boolean openedOnLine(CommonToken token) {
    return !open.isEmpty() && open.element().token.getLine() == token.getLine();
  }

  private void end(CommonToken token) {
    while (!open.isEmpty()) {
      missing();
    }
    paired.add(token);
  }

  /// Keeps what stands before the statement that is nested too deep; nothing after it can be told.
  private Brackets tooDeep(CommonToken token) {
    found.clear();
    found.add(new Slip(Code.SYN003, token));
    paired.subList(whole, paired.size()).clear();
    paired.add(tokens.getLast());
    return this;
  }

  private void missing() {
    CommonToken opening = open.pop().token;
    found.add(new Slip(Code.SYN005, opening));
    int end = paired.size();
    while (blank(paired.get(end - 1))) {
      end--;
    }
    paired.add(end, closing(opening, paired.get(end - 1)));
  }

  private static boolean blank(CommonToken token) {
    return token.getType() == SokeLexer.NEWLINE || token.getType() == SokeLexer.DOC;
  }

  /// The bracket that closes another, just after a token, with no width.
  private static CommonToken closing(CommonToken opening, CommonToken last) {
    CommonToken token = new CommonToken(last);
    token.setType(
        switch (opening.getType()) {
          case SokeLexer.LBRACE -> SokeLexer.RBRACE;
          case SokeLexer.LBRACK -> SokeLexer.RBRACK;
          default -> SokeLexer.RPAREN;
        });
    token.setStartIndex(token.getStopIndex() + 1);
    return token;
  }

  /// The type of the token before, comments aside.
  private int last() {
    int at = paired.size() - 1;
    while (at >= 0 && paired.get(at).getType() == SokeLexer.DOC) {
      at--;
    }
    return at < 0 ? Token.EOF : paired.get(at).getType();
  }

  private boolean inBraces() {
    return !open.isEmpty() && !list(open.element());
  }

  private boolean inList() {
    return !open.isEmpty() && list(open.element());
  }

  private boolean list(Open opened) {
    return opensList(opened.token);
  }
}
