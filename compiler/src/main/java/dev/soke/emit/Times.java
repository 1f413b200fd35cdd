package dev.soke.emit;

import java.time.Duration;

/// How times read in files.
public final class Times {
  private Times() {}

  /// A time in the largest unit up to hours that needs no fraction, such as `2h` or `90m`.
  public static String words(Duration time) {
    if (!time.isZero() && time.equals(Duration.ofHours(time.toHours()))) {
      return time.toHours() + "h";
    }
    if (!time.isZero() && time.equals(Duration.ofMinutes(time.toMinutes()))) {
      return time.toMinutes() + "m";
    }
    return time.toSeconds() + "s";
  }
}
