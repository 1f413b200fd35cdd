package dev.soke.generate;

import java.util.List;
import java.util.random.RandomGenerator;

/// Small damages to a text: pieces put in, taken out, doubled or moved.
public final class Damage {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "\n",
          "\r",
          ",",
          ";",
          ":",
          "=",
          "+=",
          "->",
          "<->",
          "..",
          "@",
          ".",
          " ",
          "\t",
          "#",
          "/*",
          "*/",
          "//",
          "///",
          "\\",
          "0x",
          "1",
          "1.2.3",
          "override",
          "a",
          "ö",
          "😀",
          "\uD83D",
          "\uDE00",
          "\uFEFF",
          "\u0000",
          "“",
          "{}",
          "a@b",
          "x = {");

  private Damage() {}

  /// The text with one damage.
  public static String to(String text, RandomGenerator random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(4));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    String before = text.substring(0, at);
    return switch (random.nextInt(5)) {
      case 0, 1 -> before + piece + text.substring(at);
      case 2 -> before + text.substring(end);
      case 3 -> text.substring(0, end) + text.substring(at);
      default -> before + piece + text.substring(end);
    };
  }
}
