package dev.soke.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of text as a terminal shows it: cells that know their offset in the text and their column
/// on the screen. Tabs reach to the next multiple of four columns.
final class ShownLine {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int TAB = 4;
  private static final int EMOJI_STYLE = 0xFE0F;

  private record Cell(int offset, int column, int end, String shown) {}

  private final List<Cell> cells = new ArrayList<>();
  private final int length;
  private int width;

  private ShownLine(int length) {
    this.length = length;
  }

  /// The line of a text without line ends.
  static ShownLine of(String text, boolean ascii) {
    ShownLine line = new ShownLine(text.length());
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      line.add(clusters.start(), clusters.group(), ascii);
    }
    return line;
  }

  /// The words of a text in rows of a width; a longer word has a row of its own.
  static List<String> wrap(String text, int width) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!row.isEmpty() && of(row + " " + word, false).width > width) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  /// How many columns it takes.
  int width() {
    return width;
  }

  /// The column, from 0, at which the character at an offset begins.
  int column(int offset) {
    if (offset >= length) {
      return width;
    }
    int column = 0;
    for (Cell cell : cells) {
      if (cell.offset > offset) {
        break;
      }
      column = cell.column;
    }
    return column;
  }

  /// The columns from one up to, not including, another; half a character shows as a space.
  String between(int from, int to) {
    StringBuilder shown = new StringBuilder();
    int at = from;
    for (Cell cell : cells) {
      if (cell.column >= from && cell.end <= to) {
        shown.repeat(' ', cell.column - at).append(cell.shown);
        at = cell.end;
      }
    }
    return shown.toString();
  }

  @Override
  public String toString() {
    return between(0, width);
  }

  private void add(int offset, String cluster, boolean ascii) {
    int first = cluster.codePointAt(0);
    if (first == '\t') {
      int reach = TAB - width % TAB;
      append(offset, " ".repeat(reach), reach);
    } else if (!ascii && cluster.length() > 1 && isEmoji(first, cluster)) {
      append(offset, cluster, 2);
    } else {
      addEach(offset, cluster, ascii);
    }
  }

  private static boolean isEmoji(int first, String cluster) {
    return Character.isEmojiPresentation(first)
        || (Character.isEmoji(first) && cluster.indexOf(EMOJI_STYLE) > 0);
  }

  private void addEach(int offset, String cluster, boolean ascii) {
    StringBuilder shown = new StringBuilder();
    int columns = 0;
    for (int character : cluster.codePoints().toArray()) {
      if (DisplayWidth.isHidden(character) || (ascii && character > 0x7E)) {
        String escape = DisplayWidth.escape(character);
        shown.append(escape);
        columns += escape.length();
      } else {
        columns += shown.isEmpty() ? DisplayWidth.of(character) : 0;
        shown.appendCodePoint(character);
      }
    }
    append(offset, shown.toString(), columns);
  }

  private void append(int offset, String shown, int columns) {
    int column = width;
    width += columns;
    cells.add(new Cell(offset, column, width, shown));
  }
}
