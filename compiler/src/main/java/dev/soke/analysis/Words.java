package dev.soke.analysis;

import java.util.Arrays;
import java.util.List;

/// Lists of words that read as prose.
final class Words {
  private Words() {}

  /// The words of a text, parted by spaces and line ends.
  static List<String> of(String text) {
    return Arrays.asList(text.strip().split("\\s+", -1));
  }
}
