package dev.soke.diagnostic;

import java.util.Locale;

/// How many columns of a terminal a character takes, and how to write one that does not show.
public final class DisplayWidth {
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /// The columns of a text in which every character shows.
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /// A text in which every character shows: those that do not are written out.
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(it -> shown.append(isHidden(it) ? escape(it) : Character.toString(it)));
    return shown.toString();
  }

  /// The columns of a character that shows: 2 for emoji and wide East Asian ones, 0 for marks that
  /// join the character before them.
  static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return Character.isEmojiPresentation(character) || isWide(character) ? 2 : 1;
  }

  /// Whether a character shows nothing by itself, or changes how others show.
  static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /// A character written out, as the language writes it in a text.
  static String escape(int character) {
    return "\\u{" + Integer.toHexString(character).toUpperCase(Locale.ROOT) + "}";
  }

  private static boolean isWide(int character) {
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
