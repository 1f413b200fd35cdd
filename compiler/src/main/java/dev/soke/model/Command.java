package dev.soke.model;

import dev.soke.source.Located;
import java.util.List;

/// A command as it was written: one text for a shell, or words to run directly.
///
/// @param words the words in order, at least one; the only one is the text when `shell`
/// @param shell whether a shell reads it
public record Command(List<Located<String>> words, boolean shell) {
  /// Copies what it is given.
  public Command {
    words = List.copyOf(words);
  }
}
