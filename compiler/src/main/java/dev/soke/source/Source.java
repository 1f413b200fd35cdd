package dev.soke.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/// One text of the estate. Two sources are the same when they are the same object.
///
/// Offsets everywhere are UTF-16 code units, the unit of editors; lines are computed when asked
/// for.
public final class Source {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /// @param path where the text was found, relative to the estate, with forward slashes
  public Source(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /// Where the text was found, relative to the estate, with forward slashes.
  public String path() {
    return path;
  }

  /// The text as it was read.
  public String text() {
    return text;
  }

  /// How many lines the text has; an empty text has one.
  public int lineCount() {
    return lineStarts.length;
  }

  /// The line and column of an offset; an offset past the end is the end.
  public Position position(int offset) {
    int place = Math.clamp(offset, 0, text.length());
    int found = Arrays.binarySearch(lineStarts, place);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, place - lineStarts[line] + 1);
  }

  /// The text of a line, counted from 1, without its line end.
  public String line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    return text.substring(start, end).stripTrailing();
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .map(at -> at + 1))
        .toArray();
  }
}
