package dev.soke.model;

import java.math.BigDecimal;

/// A share of processors.
///
/// @param thousandths how many thousandths of one core
public record Cores(long thousandths) {
  /// The share as a plain decimal number of cores, such as `0.5`.
  public BigDecimal decimal() {
    BigDecimal cores = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    return cores.scale() < 0 ? cores.setScale(0) : cores;
  }
}
