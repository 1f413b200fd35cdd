package dev.soke.diagnostic;

import dev.soke.spelling.Count;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills `{name}` from values, `{name noun}` with the noun in its number; `[[ ... ]]` shows only if
/// every value in it is there and not empty.
final class Template {
  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(?: ([a-z]+))?}");

  private Template() {}

  /// The filled text, or null when a value outside optional parts is missing.
  static @Nullable String fill(String template, Map<String, String> values) {
    String chosen =
        OPTIONAL
            .matcher(template)
            .replaceAll(part ->
                Matcher.quoteReplacement(present(part.group(1), values) ? part.group(1) : ""));
    if (!values.keySet().containsAll(places(chosen))) {
      return null;
    }
    return PLACE
        .matcher(chosen)
        .replaceAll(place -> Matcher.quoteReplacement(words(place, values)));
  }

  private static String words(MatchResult place, Map<String, String> values) {
    String value = values.getOrDefault(place.group(1), "");
    return place.group(2) == null ? value : Count.of(value, place.group(2));
  }

  /// The names of the values that a text needs, in their order.
  static List<String> places(String text) {
    return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
  }

  private static boolean present(String part, Map<String, String> values) {
    return places(part).stream().noneMatch(name -> values.getOrDefault(name, "").isEmpty());
  }
}
