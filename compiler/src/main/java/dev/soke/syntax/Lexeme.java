package dev.soke.syntax;

import dev.soke.source.Span;

/// A word or a sign of a text, as it was written. Spaces and comments are what lies between two.
///
/// @param span where it stands; without width where only a closing bracket was forgotten
public record Lexeme(Kind kind, Span span) {
  /// What a word or sign is to the ones beside it.
  public enum Kind {
    /// A name, a literal or any other sign.
    WORD,
    /// A bracket that opens, with the name of a function before it where there is one.
    OPEN,
    /// A bracket that closes.
    CLOSE,
    /// A comma between items or fields.
    COMMA,
    /// The end of a statement: a new line or a semicolon.
    END,
    /// The colon of a field.
    COLON,
    /// `=` and `+=`.
    ASSIGN,
    /// `->` and `<->`.
    ARROW,
    /// A sign that clings to both its sides: `@` and `..`.
    CLING,
    /// What clings to the bracket before it, such as `.region`.
    TAIL,
    /// `-`, which stands between two values or before one.
    MINUS,
    /// A `///` line.
    DOC
  }

  /// The characters of it.
  public String text() {
    return span.text();
  }
}
