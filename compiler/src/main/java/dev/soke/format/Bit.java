package dev.soke.format;

import dev.soke.syntax.Lexeme;

/// A piece of a text with nothing but spaces and line ends around it.
///
/// @param line the line it begins on, from 1
/// @param lastLine the line it ends on
/// @param lead how many spaces part it from what stands before it on its line, or -1 when it is the
///   first of its line
record Bit(Kind kind, String text, int line, int lastLine, int lead) {
  /// What a piece is to the layout.
  enum Kind {
    WORD,
    OPEN,
    CLOSE,
    COMMA,
    END,
    COLON,
    ASSIGN,
    ARROW,
    CLING,
    TAIL,
    MINUS,
    /// A comment of either kind.
    REMARK,
    /// What the language has no word for.
    FOREIGN;

    static Kind of(Lexeme.Kind kind) {
      return switch (kind) {
        case WORD -> WORD;
        case OPEN -> OPEN;
        case CLOSE -> CLOSE;
        case COMMA -> COMMA;
        case END -> END;
        case COLON -> COLON;
        case ASSIGN -> ASSIGN;
        case ARROW -> ARROW;
        case CLING -> CLING;
        case TAIL -> TAIL;
        case MINUS -> MINUS;
        case DOC -> REMARK;
      };
    }
  }

  /// Whether it begins its line.
  boolean first() {
    return lead < 0;
  }
}
