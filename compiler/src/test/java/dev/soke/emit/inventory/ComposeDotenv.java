package dev.soke.emit.inventory;

/// Reads the value of a `.env` line by the rules of compose: a bare value ends at ` #` and is
/// interpolated; in quotes a backslash keeps the quote; only double quotes know further escapes.
final class ComposeDotenv {
  private ComposeDotenv() {}

  static String read(String text) {
    if (text.startsWith("'") || text.startsWith("\"")) {
      String inside = inside(text);
      return text.charAt(0) == '"' ? expanded(inside) : inside;
    }
    return expanded(text.split(" #", -1)[0].stripTrailing());
  }

  /// Up to the closing quote, with `\quote` become the quote and every other backslash kept.
  private static String inside(String text) {
    StringBuilder inside = new StringBuilder();
    for (int at = 1; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == text.charAt(0)) {
        if (at != text.length() - 1) {
          throw new IllegalArgumentException("text after the closing quote: " + text);
        }
        return inside.toString();
      }
      if (character == '\\' && at + 1 < text.length()) {
        at++;
        inside.append(text.charAt(at) == text.charAt(0) ? "" : "\\");
        character = text.charAt(at);
      }
      inside.append(character);
    }
    throw new IllegalArgumentException("a quote that never closes: " + text);
  }

  private static String expanded(String text) {
    StringBuilder expanded = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '$') {
        throw new IllegalArgumentException("would be interpolated: " + text);
      }
      if (character == '\\' && at + 1 < text.length()) {
        at++;
        character = unescaped(text.charAt(at));
      }
      expanded.append(character);
    }
    return expanded.toString();
  }

  private static char unescaped(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\', '"', '$' -> letter;
      default -> throw new IllegalArgumentException("an escape compose may not know: " + letter);
    };
  }
}
