package dev.soke.analysis.machine;

import java.math.BigDecimal;

/// How an amount reads in a sum.
public enum Measure {
  /// Plain numbers.
  COUNT("", 1),
  /// Processors, from thousandths of one.
  CORES("cores", 1_000),
  /// Data, from bytes.
  DATA("GiB", 1L << 30);

  private final String unit;
  private final long size;

  Measure(String unit, long size) {
    this.unit = unit;
    this.size = size;
  }

  /// The amount with its unit, without needless digits: `12GiB`, `0.5cores`.
  public String of(long amount) {
    BigDecimal exact = new BigDecimal(amount).divide(new BigDecimal(size)).stripTrailingZeros();
    return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString() + unit;
  }

  /// A range, or the one amount it is: `12..16GiB`, `12GiB`.
  public String of(long low, long high) {
    return low == high ? of(high) : of(low).replace(unit, "") + ".." + of(high);
  }
}
