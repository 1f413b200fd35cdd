package dev.soke.syntax;

import dev.soke.grammar.SokeLexer;
import dev.soke.source.Source;
import dev.soke.syntax.Lexeme.Kind;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// The words and signs of a text as the parser is given them: brackets in pairs, and with {@link
/// Kind#END} only the new lines that mean something.
public final class Lexemes {
  private Lexemes() {}

  /// All of a text, in order. What could not be read at all is missing. Never fails.
  public static List<Lexeme> of(Source source) {
    Slips slips = new Slips(new Places(source));
    if (source.text().length() > Syntax.LONGEST_TEXT) {
      return List.of();
    }
    return Layout.settle(Brackets.pair(Scanner.tokens(slips), slips), slips).stream()
        .filter(token -> token.getType() != Token.EOF)
        .map(token -> new Lexeme(kind(token), slips.places().of(token)))
        .toList();
  }

  private static Kind kind(CommonToken token) {
    return switch (token.getType()) {
      case SokeLexer.LBRACE, SokeLexer.LBRACK, SokeLexer.LPAREN, SokeLexer.FN -> Kind.OPEN;
      case SokeLexer.RBRACE, SokeLexer.RBRACK, SokeLexer.RPAREN -> Kind.CLOSE;
      case SokeLexer.COMMA -> Kind.COMMA;
      case SokeLexer.NEWLINE, SokeLexer.SEMICOLON -> Kind.END;
      case SokeLexer.COLON -> Kind.COLON;
      case SokeLexer.ASSIGN, SokeLexer.APPEND -> Kind.ASSIGN;
      case SokeLexer.ARROW, SokeLexer.BIARROW -> Kind.ARROW;
      case SokeLexer.AT, SokeLexer.RANGE -> Kind.CLING;
      case SokeLexer.MEMBER -> Kind.TAIL;
      case SokeLexer.MINUS -> Kind.MINUS;
      case SokeLexer.DOC -> Kind.DOC;
      default -> Kind.WORD;
    };
  }
}
