package dev.soke.analysis;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what looks like a secret in a text as it is written, whether or not the text has a
/// meaning: a report shows lines also where a slip of writing keeps the rules from judging them.
public final class SecretText {
  /// The beginning of a value, but for the attribute that lists the names of secrets.
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?!secrets\\b)\\b(?<name>[A-Za-z_][A-Za-z0-9_.-]*+)[ \\t]*+\\+?=[ \\t]*+(?=[^\\s{=])");

  /// A word that is a secret wherever it stands, also in the middle of a list or as a name.
  private static final Pattern TOKEN =
      Pattern.compile("(?:" + SecretScan.KNOWN_SHAPE.pattern() + ")[^\\s\"\\[\\]{},;]*+");

  private SecretText() {}

  /// The values and words in a text that look like secrets.
  public static List<Span> in(Source source) {
    String text = source.text();
    List<Span> found = new ArrayList<>();
    Matcher assignments = ASSIGNMENT.matcher(text);
    for (int at = 0; assignments.find(at); ) {
      at = end(text, assignments.end());
      String value = text.substring(assignments.end(), at).replace("\"", "");
      if (SecretScan.of(assignments.group("name"), value) != null) {
        found.add(new Span(source, assignments.end(), at));
      }
    }
    TOKEN.matcher(text).results().forEach(it -> found.add(new Span(source, it.start(), it.end())));
    return found;
  }

  /// Where the rest of a statement ends: at its line at the latest.
  private static int end(String text, int from) {
    boolean quoted = false;
    int at = from;
    while (at < text.length() && !ends(text.charAt(at), quoted)) {
      boolean escape = quoted && text.charAt(at) == '\\';
      quoted ^= text.charAt(at) == '"';
      at += escape && at + 1 < text.length() && text.charAt(at + 1) != '\n' ? 2 : 1;
    }
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean ends(char character, boolean quoted) {
    return character == '\n' || (!quoted && (character == ';' || character == '}'));
  }
}
