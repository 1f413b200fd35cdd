package dev.soke.emit.compose;

import dev.soke.model.Bytes;
import java.time.Duration;
import java.util.List;

/// Amounts as compose writes them.
final class Amounts {
  private static final List<String> SIZES = List.of("b", "k", "m", "g");
  private static final long STEP = 1024;

  private Amounts() {}

  /// A size in the largest unit that needs no fraction, such as `512m`; compose counts in 1024s.
  static String size(Bytes bytes) {
    long count = bytes.count();
    int unit = 0;
    while (unit < SIZES.size() - 1 && count > 0 && count % STEP == 0) {
      count /= STEP;
      unit++;
    }
    return count + SIZES.get(unit);
  }

  /// A time in the largest unit up to seconds that needs no fraction, such as `30s` or `250ms`.
  static String time(Duration time) {
    long micros = time.toNanos() / 1_000;
    if (micros % 1_000_000 == 0) {
      return micros / 1_000_000 + "s";
    }
    return micros % 1_000 == 0 ? micros / 1_000 + "ms" : micros + "us";
  }
}
