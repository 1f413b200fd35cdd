package dev.soke.analysis;

import dev.soke.model.Interval;
import dev.soke.model.Variable;
import dev.soke.source.Located;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Judges whether a variable may have a value: one of its choices, in its form.
public final class ValueForms {
  private static final Pattern RANGE =
      Pattern.compile("(?<low>\\d{1,18})(?:\\.\\.|-)(?<high>\\d{1,18})");

  /// 56 base32 characters carry the key, checksum and version of a v3 onion service.
  private static final Pattern ONION =
      Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.){0,3}[A-Za-z2-7]{56}\\.onion(?::\\d{1,5})?");

  private ValueForms() {}

  /// What a variable may have in place of a value, as the end of a sentence; empty if the value is
  /// fine.
  public static String expected(Variable variable, String value) {
    List<String> choices = variable.choices().stream().map(Located::value).toList();
    if (!choices.isEmpty() && !choices.contains(value)) {
      return choices.stream().map(it -> "`" + it + "`").collect(Collectors.joining(" or "));
    }
    return switch (variable.form().value()) {
      case TEXT ->
          value.chars().noneMatch(Character::isISOControl)
              ? ""
              : "a text of one line without control characters";
      case RANGE ->
          isRange(value) ? "" : "a range of whole numbers such as `0..1023`, the lower first";
      case ONION ->
          ONION.matcher(value).matches()
              ? ""
              : "a v3 onion host: 56 characters of `a` to `z` and `2` to `7`, then `.onion`, with or"
                  + " without a port";
    };
  }

  /// The range that a well-formed value stands for.
  public static Interval range(String value) {
    Matcher range = RANGE.matcher(value);
    if (!range.matches()) {
      throw new IllegalArgumentException("no range");
    }
    return new Interval(Long.parseLong(range.group("low")), Long.parseLong(range.group("high")));
  }

  private static boolean isRange(String value) {
    Matcher range = RANGE.matcher(value);
    return range.matches()
        && Long.parseLong(range.group("low")) <= Long.parseLong(range.group("high"));
  }
}
