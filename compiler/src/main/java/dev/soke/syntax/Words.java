package dev.soke.syntax;

import dev.soke.grammar.SokeLexer;

/// Which tokens are words.
final class Words {
  private Words() {}

  /// Whether a token can be a name. Keywords are names wherever no keyword is asked for.
  static boolean isName(int type) {
    return switch (type) {
      case SokeLexer.WORD,
          SokeLexer.OVERRIDE,
          SokeLexer.LET,
          SokeLexer.EACH,
          SokeLexer.IF,
          SokeLexer.ELSE,
          SokeLexer.TEMPLATE,
          SokeLexer.RULE,
          SokeLexer.FOR,
          SokeLexer.IN,
          SokeLexer.WHERE,
          SokeLexer.WHEN,
          SokeLexer.THEN,
          SokeLexer.AND,
          SokeLexer.OR,
          SokeLexer.NOT ->
          true;
      default -> false;
    };
  }
}
