package dev.soke.format;

import dev.soke.source.Source;
import java.util.ArrayList;
import java.util.List;

/// What of a text its layout must not change: every word, sign and comment, and where statements
/// end. Commas and new lines between the same things are the same.
final class Words {
  private Words() {}

  /// The words of a text.
  static List<String> of(Source source) {
    List<String> words = new ArrayList<>();
    for (Bit bit : Bits.of(source, new Lines(source.text()))) {
      if (bit.kind() != Bit.Kind.COMMA && bit.kind() != Bit.Kind.END) {
        words.add(bit.text());
      }
    }
    return words;
  }
}
