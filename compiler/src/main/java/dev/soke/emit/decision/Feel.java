package dev.soke.emit.decision;

import dev.soke.model.Interval;
import dev.soke.source.Located;
import java.util.List;
import java.util.stream.Collectors;

/// Conditions in FEEL, the language of expressions of DMN.
final class Feel {
  private Feel() {}

  /// Any of some words: `"ch","ee"`.
  static String words(List<Located<String>> words) {
    return words.stream().map(word -> word(word.value())).collect(Collectors.joining(","));
  }

  /// A text.
  static String word(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// The numbers of a range, both ends included.
  static String range(Interval range) {
    return "[" + range.low() + ".." + range.high() + "]";
  }
}
