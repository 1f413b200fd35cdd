package dev.soke.emit.inventory;

import java.util.regex.Pattern;

/// How a value is written in a `.env` file so that compose reads exactly that value.
final class Dotenv {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@,+=-]*");
  private static final Pattern NEEDS_ESCAPES = Pattern.compile("[\\\\\r\n]");

  private Dotenv() {}

  /// The value, quoted when it needs to be. Single quotes keep everything but a backslash as it is;
  /// only double quotes can carry one before a quote or at the end, or a line end.
  static String quoted(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    if (NEEDS_ESCAPES.matcher(value).find()) {
      return "\"" + escaped(value) + "\"";
    }
    return "'" + value.replace("'", "\\'") + "'";
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("$", "\\$")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
