package dev.soke.syntax;

import dev.soke.grammar.SokeLexer;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// The line after a newline inside `[`, where one must guess whether the `[` was ever closed.
final class NextLine {
  private final List<CommonToken> tokens;
  private final int newline;
  private final int start;

  NextLine(List<CommonToken> tokens, int newline) {
    this.tokens = tokens;
    this.newline = newline;
    int first = newline;
    while (type(first) == SokeLexer.NEWLINE || type(first) == SokeLexer.DOC) {
      first++;
    }
    this.start = first;
  }

  /// Whether it plainly starts a statement: `name =`, an arrow, a brace after a header, or two
  /// words in a row where no comma asks for another item.
  boolean startsStatement() {
    if (!Words.isName(type(start))) {
      return false;
    }
    return switch (type(start + 1)) {
      case SokeLexer.ASSIGN, SokeLexer.APPEND -> true;
      case SokeLexer.AND, SokeLexer.OR, SokeLexer.IN, SokeLexer.THEN, SokeLexer.ELSE ->
          holdsHeader();
      case SokeLexer.TEXT -> !awaitsItem() || holdsHeader();
      default -> (Words.isName(type(start + 1)) && !goesOn()) || holdsHeader();
    };
  }

  private boolean goesOn() {
    return awaitsItem() || isOperator(type(start));
  }

  private boolean awaitsItem() {
    return switch (before()) {
      case SokeLexer.COMMA,
          SokeLexer.LBRACK,
          SokeLexer.LPAREN,
          SokeLexer.FN,
          SokeLexer.PLUS,
          SokeLexer.MINUS,
          SokeLexer.STAR,
          SokeLexer.SLASH ->
          true;
      default -> isOperator(before());
    };
  }

  /// The last token above that is more than a comment or an empty line.
  private int before() {
    int at = newline - 1;
    while (at > 0 && (type(at) == SokeLexer.NEWLINE || type(at) == SokeLexer.DOC)) {
      at--;
    }
    return type(at);
  }

  private static boolean isOperator(int type) {
    return switch (type) {
      case SokeLexer.AND,
          SokeLexer.OR,
          SokeLexer.NOT,
          SokeLexer.IF,
          SokeLexer.THEN,
          SokeLexer.ELSE,
          SokeLexer.OTHERWISE ->
          true;
      default -> false;
    };
  }

  private boolean holdsHeader() {
    for (int at = start + 1; ; at++) {
      switch (type(at)) {
        case SokeLexer.ARROW, SokeLexer.BIARROW -> {
          return true;
        }
        case SokeLexer.LBRACE -> {
          return !Layout.opensFields(type(at - 1));
        }
        case SokeLexer.NEWLINE,
            SokeLexer.COMMA,
            SokeLexer.SEMICOLON,
            SokeLexer.RBRACK,
            SokeLexer.RPAREN,
            Token.EOF -> {
          return false;
        }
        default -> {}
      }
    }
  }

  private int type(int at) {
    return tokens.get(Math.min(at, tokens.size() - 1)).getType();
  }
}
