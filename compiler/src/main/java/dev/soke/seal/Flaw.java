package dev.soke.seal;

/// What is wrong with a text that is meant to be sealed. Nothing in it is of the text.
///
/// @param problem the end of a sentence about the text
/// @param line where it shows, from 1
public record Flaw(Kind kind, String problem, int line) {
  /// What is wrong.
  public enum Kind {
    /// Something in it can be read by anybody.
    PLAIN,
    /// Something of it is missing.
    DAMAGED,
    /// It is sealed in another form than its name says.
    FORM
  }
}
