package dev.soke.view;

import dev.soke.model.Bytes;
import dev.soke.model.Cores;
import dev.soke.schema.Dimension;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;

/// Quantities in the words of the language, so that what a query prints can be written back: each
/// in the largest unit that needs no fraction.
final class Literals {
  private Literals() {}

  /// An amount of data: `512MiB`, `500MB`, `7B`.
  static String of(Bytes bytes) {
    return of(Dimension.DATA, BigInteger.valueOf(bytes.count()));
  }

  /// A time: `30s`, `2h`, `250ms`.
  static String of(Duration time) {
    return time.isZero() ? "0s" : of(Dimension.TIME, BigInteger.valueOf(time.toNanos() / 1_000));
  }

  /// Cores as a decimal number: `1core`, `0.5cores`.
  static String of(Cores cores) {
    return cores.decimal() + (cores.thousandths() == 1_000 ? "core" : "cores");
  }

  /// So many base units of a dimension. Of two names of one unit the later is the plural.
  static String of(Dimension dimension, BigInteger count) {
    if (count.signum() == 0) {
      return "0" + smallest(dimension).name();
    }
    Dimension.Unit largest =
        Dimension.all().stream()
            .filter(unit -> unit.dimension() == dimension && divides(unit, count))
            .max(Comparator.comparingLong(Dimension.Unit::size))
            .orElseThrow();
    BigInteger many = count.divide(BigInteger.valueOf(largest.size()));
    return many + (many.equals(BigInteger.ONE) ? largest : plural(largest)).name();
  }

  private static boolean divides(Dimension.Unit unit, BigInteger count) {
    return count.mod(BigInteger.valueOf(unit.size())).signum() == 0;
  }

  private static Dimension.Unit smallest(Dimension dimension) {
    return plural(
        Dimension.all().stream()
            .filter(unit -> unit.dimension() == dimension)
            .findFirst()
            .orElseThrow());
  }

  private static Dimension.Unit plural(Dimension.Unit unit) {
    return Dimension.all().stream()
        .filter(it -> it.dimension() == unit.dimension() && it.size() == unit.size())
        .reduce(unit, (_, later) -> later);
  }
}
