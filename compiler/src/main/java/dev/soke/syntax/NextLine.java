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
    if (type(start) != SokeLexer.WORD && type(start) != SokeLexer.OVERRIDE) {
      return false;
    }
    return switch (type(start + 1)) {
      case SokeLexer.ASSIGN, SokeLexer.APPEND -> true;
      case SokeLexer.WORD, SokeLexer.TEXT, SokeLexer.OVERRIDE -> !awaitsItem() || holdsHeader();
      default -> holdsHeader();
    };
  }

  private boolean awaitsItem() {
    int before = type(newline - 1);
    return before == SokeLexer.COMMA || before == SokeLexer.LBRACK;
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
