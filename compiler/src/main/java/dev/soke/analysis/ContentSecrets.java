package dev.soke.analysis;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what looks like a secret in a file of any format: a name with a value behind `=`, `:` or
/// `>`, or a word of a known shape.
public final class ContentSecrets {
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<name>[A-Za-z_][A-Za-z0-9_.-]*+)[\"']?[ \\t]*+[:=]?[=>:][ \\t]*+[\"']?"
              + "(?<value>\\$\\{[^}]*+}|[^\\s\"',<}\\]][^\"',<}\\]]*+)");

  /// Counts, sizes and times are settings, whatever they are called.
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?[A-Za-z%]{0,3}");

  private ContentSecrets() {}

  /// The lines that hold one, each as a whole, so that a report can hide it as a whole.
  public static List<Span> in(Source source) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      if (holdsSecret(line)) {
        found.add(new Span(source, start, start + line.stripTrailing().length()));
      }
      start += line.length() + 1;
    }
    return found;
  }

  private static boolean holdsSecret(String line) {
    if (SecretScan.of("", line) != null) {
      return true;
    }
    Matcher pairs = PAIR.matcher(line);
    while (pairs.find()) {
      String value = pairs.group("value").strip();
      if (!AMOUNT.matcher(value).matches() && SecretScan.of(pairs.group("name"), value) != null) {
        return true;
      }
    }
    return false;
  }
}
