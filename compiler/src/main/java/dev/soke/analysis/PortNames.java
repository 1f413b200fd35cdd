package dev.soke.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds `name:port` in environment values, also inside URLs.
public final class PortNames {
  /// A port of a name.
  ///
  /// @param words the two as they stand
  public record Named(String name, long port, String words) {}

  /// A longer name, a path, a password before `@` or a further part is none.
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![A-Za-z0-9._:$}-])([a-z][a-z0-9]*+(?:-[a-z0-9]++)*+):(\\d{1,5}+)(?![A-Za-z0-9@:.-])");

  private PortNames() {}

  /// Those of a value, in the order they stand.
  public static List<Named> of(String value) {
    List<Named> named = new ArrayList<>();
    Matcher found = FORM.matcher(value);
    while (found.find()) {
      named.add(new Named(found.group(1), Long.parseLong(found.group(2)), found.group()));
    }
    return named;
  }
}
