package dev.soke.format;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The lines of a text, ended by `\n`, `\r\n` or `\r` as the language reads them.
final class Lines {
  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, text.length()).filter(at -> endsLine(text, at - 1)))
            .toArray();
  }

  /// The line of an offset, from 1.
  int of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The characters of some lines, their line ends included.
  String text(int first, int last) {
    return text.substring(starts[first - 1], last < starts.length ? starts[last] : text.length());
  }

  private static boolean endsLine(String text, int at) {
    char sign = text.charAt(at);
    return sign == '\n' || (sign == '\r' && !text.startsWith("\n", at + 1));
  }
}
