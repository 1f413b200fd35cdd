package dev.soke.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/// How Java names read in the language: in lower case, with hyphens.
public final class Words {
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  private Words() {}

  /// The word of an enum constant: `TOR_V3` reads `tor-v3`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The word of a record component: `labelPrefix` reads `label-prefix`.
  public static String of(String component) {
    return HUMP.matcher(component).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
  }
}
