package dev.soke.resolve;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Grade;
import dev.soke.schema.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Units as other tools write them, and what they are here.
final class Units {
  /// A unit of elsewhere: how many of ours it is, and whether nothing else can be meant by it.
  private record Foreign(
      Dimension dimension, String words, String ours, BigDecimal factor, Grade grade) {
    boolean names(Dimension wanted, String unit) {
      return dimension == wanted && List.of(words.split(" ", -1)).contains(unit);
    }
  }

  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private static final List<Foreign> FOREIGN =
      List.of(
          same(Dimension.DATA, "ki kib", "KiB"),
          same(Dimension.DATA, "mi mib", "MiB"),
          same(Dimension.DATA, "gi gib", "GiB"),
          same(Dimension.DATA, "ti tib", "TiB"),
          same(Dimension.TIME, "sec secs second seconds", "s"),
          same(Dimension.TIME, "mins minute minutes", "min"),
          same(Dimension.TIME, "hr hrs hour hours", "h"),
          same(Dimension.TIME, "day days", "d"),
          same(Dimension.TIME, "msec msecs millis", "ms"),
          same(Dimension.TIME, "µs usec", "us"),
          same(Dimension.CORES, "cpu cpus vcpu vcpus", "cores"),
          new Foreign(Dimension.DATA, "k kb", "kB", BigDecimal.ONE, Grade.MAYBE),
          new Foreign(Dimension.DATA, "m mb", "MB", BigDecimal.ONE, Grade.MAYBE),
          new Foreign(Dimension.DATA, "g gb", "GB", BigDecimal.ONE, Grade.MAYBE),
          new Foreign(Dimension.DATA, "t tb", "TB", BigDecimal.ONE, Grade.MAYBE),
          new Foreign(Dimension.TIME, "m", "min", BigDecimal.ONE, Grade.MAYBE),
          new Foreign(Dimension.TIME, "w week weeks", "d", BigDecimal.valueOf(7), Grade.MAYBE),
          new Foreign(Dimension.CORES, "m", "cores", THOUSANDTH, Grade.MAYBE));

  private Units() {}

  /// The finding of a wrong unit with the amount in a unit that fits, where one can be told.
  ///
  /// @param amount the number before the unit
  /// @param unit what stands for the unit; may be empty
  static Diagnostic convert(Diagnostic finding, Dimension wanted, BigDecimal amount, String unit) {
    if (unit.isEmpty() && wanted == Dimension.CORES) {
      return fix(finding, amount, "cores", Grade.SAFE);
    }
    String word = unit.toLowerCase(Locale.ROOT);
    for (Foreign foreign : FOREIGN) {
      if (foreign.names(wanted, word)) {
        return fix(finding, amount.multiply(foreign.factor()), foreign.ours(), foreign.grade());
      }
    }
    return finding;
  }

  private static Diagnostic fix(Diagnostic finding, BigDecimal amount, String unit, Grade grade) {
    String converted = amount.stripTrailingZeros().toPlainString() + unit;
    return finding.fix(Fix.of("write `" + converted + "`", grade, finding.span(), converted));
  }

  private static Foreign same(Dimension dimension, String words, String ours) {
    return new Foreign(dimension, words, ours, BigDecimal.ONE, Grade.SAFE);
  }
}
