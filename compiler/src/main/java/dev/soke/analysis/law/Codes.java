package dev.soke.analysis.law;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/// The codes of ISO 3166 as Java ships them.
public final class Codes {
  private Codes() {}

  /// Whether it is the code of two letters of a country, in use today. Names of the language are in
  /// lower case, and so may be the code.
  public static boolean isCountry(String code) {
    return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(upper(code));
  }

  /// Whether it is a code of a country that is no longer used: two letters, as the first two of a
  /// code of part 3.
  public static boolean isWithdrawn(String code) {
    return code.length() == 2
        && !isCountry(code)
        && Locale.getISOCountries(IsoCountryCode.PART3).stream()
            .anyMatch(it -> it.startsWith(upper(code)));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
