package dev.soke.syntax;

import org.jspecify.annotations.Nullable;

/// A word that other languages begin a statement with, and what this one has in its place.
///
/// @param wanted the word of this language
/// @param form how it is written
record ForeignWord(String wanted, String form) {
  /// The one a word is, or null.
  static @Nullable ForeignWord of(String word) {
    return switch (word) {
      case "var", "const", "local", "locals", "export", "val" ->
          new ForeignWord("let", "let NAME = VALUE");
      case "for", "foreach", "while" -> new ForeignWord("each", "each NAME in SET { … }");
      case "def", "func", "fun", "function", "class" ->
          new ForeignWord("template", "template NAME(NAME: TYPE) for KIND { … }");
      case "elif", "elsif", "elseif", "elsewhen" ->
          new ForeignWord("else if", "else if CONDITION { … }");
      default -> null;
    };
  }
}
