package dev.soke.analysis.machine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How an amount reads in a sum.
public enum Measure {
  /// Plain numbers.
  COUNT,
  /// Processors, from thousandths of one.
  CORES,
  /// Data, from bytes: in powers of 1024 or of 1000, whichever is written shorter, for people say
  /// `16GiB` of memory and `2TB` of disk.
  DATA;

  private static final List<Unit> OF_DATA =
      List.of(
          new Unit("GiB", 1L << 30),
          new Unit("TiB", 1L << 40),
          new Unit("GB", 1_000_000_000L),
          new Unit("TB", 1_000_000_000_000L),
          new Unit("MiB", 1L << 20),
          new Unit("MB", 1_000_000L));

  private List<Unit> units() {
    return switch (this) {
      case COUNT -> List.of(new Unit("", 1));
      case CORES -> List.of(new Unit("cores", 1_000));
      case DATA -> OF_DATA;
    };
  }

  /// The amount with its unit, without needless digits: `12GiB`, `0.5cores`.
  public String of(long amount) {
    return shortest(amount);
  }

  /// A range, or the one amount it is: `12..16GiB`, `0.5..2TB`, `12GiB`.
  public String of(long low, long high) {
    return low == high ? shortest(high) : shortest(low, high);
  }

  /// The first unit wins among those that read as short.
  private String shortest(long... ends) {
    return units().stream()
        .map(it -> it.of(ends))
        .min(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private record Unit(String name, long size) {
    String of(long... ends) {
      return Arrays.stream(ends).mapToObj(this::digits).collect(Collectors.joining("..")) + name;
    }

    private String digits(long amount) {
      BigDecimal exact = new BigDecimal(amount).divide(new BigDecimal(size)).stripTrailingZeros();
      return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }
  }
}
