package dev.soke.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the `${NAME}` in a text.
///
/// `$${` stands for the two characters `${`; every other `$` that opens no `${…}` is a dollar. What
/// stands between the braces is taken as it is, so that `${A:-b}`, which other tools would expand,
/// is a use of a name that nobody can declare and gets reported, not passed on unread.
public final class Variables {
  /// A piece of a text.
  public sealed interface Part {
    /// Plain text, its `$${` already turned into `${`.
    record Plain(String text) implements Part {}

    /// A place where the value of a variable goes.
    record Use(String name) implements Part {}
  }

  private static final Pattern MARK = Pattern.compile("\\$(\\$\\{)|\\$\\{([^}]*)}");

  private Variables() {}

  /// The pieces of a text, in order; no piece is an empty text.
  public static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    // Behind the last brace nothing can close, so no opening there is tried in vain.
    Matcher marks = MARK.matcher(text).region(0, text.lastIndexOf('}') + 1);
    int done = 0;
    while (marks.find()) {
      plain.append(text, done, marks.start());
      done = marks.end();
      if (marks.group(1) != null) {
        plain.append("${");
      } else {
        addPlain(parts, plain);
        parts.add(new Part.Use(marks.group(2)));
      }
    }
    addPlain(parts, plain.append(text, done, text.length()));
    return parts;
  }

  /// The names that a text uses, sorted, each once.
  public static List<String> uses(String text) {
    TreeSet<String> names = new TreeSet<>();
    for (Part part : parts(text)) {
      if (part instanceof Part.Use use) {
        names.add(use.name());
      }
    }
    return List.copyOf(names);
  }

  /// The text with a value in the place of each use.
  public static String fill(String text, UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder();
    for (Part part : parts(text)) {
      filled.append(
          switch (part) {
            case Part.Plain plain -> plain.text();
            case Part.Use use -> values.apply(use.name());
          });
    }
    return filled.toString();
  }

  private static void addPlain(List<Part> parts, StringBuilder plain) {
    if (!plain.isEmpty()) {
      parts.add(new Part.Plain(plain.toString()));
      plain.setLength(0);
    }
  }
}
