package dev.soke.spelling;

/// Numbers of things, in words: the one place that knows when a noun is in the plural.
public final class Count {
  private Count() {}

  /// A number and its noun, such as `1 validator` and `4 validators`.
  ///
  /// @param noun one of them; its plural ends in `s`
  public static String of(long number, String noun) {
    return of(Long.toString(number), noun);
  }

  /// The same for a number that is already written.
  public static String of(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }
}
