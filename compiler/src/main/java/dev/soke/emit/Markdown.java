package dev.soke.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts of the estate as they stand in Markdown: as words, never as markup.
public final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!&~]");
  private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");

  private Markdown() {}

  /// The text on one line, with a backslash before whatever Markdown would read.
  public static String words(String text) {
    String line = BLANK.matcher(text).replaceAll(" ").strip();
    return SPECIAL
        .matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
  }
}
