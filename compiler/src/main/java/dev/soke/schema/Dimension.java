package dev.soke.schema;

import dev.soke.ethereum.Account;
import dev.soke.model.Blocks;
import dev.soke.model.Bytes;
import dev.soke.model.BytesRange;
import dev.soke.model.Cores;
import dev.soke.model.CoresRange;
import dev.soke.model.Gas;
import dev.soke.model.Wei;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a quantity measures, and the units that measure it.
public enum Dimension {
  /// Amounts of data: powers of 1000 (`kB`) and of 1024 (`KiB`).
  DATA("bytes", "an amount of data such as `512MiB`") {
    @Override
    public Object value(BigInteger base) {
      return new Bytes(base.longValueExact());
    }

    @Override
    public Object range(BigInteger low, BigInteger high) {
      return new BytesRange(new Bytes(low.longValueExact()), new Bytes(high.longValueExact()));
    }
  },
  /// Stretches of time, to the microsecond.
  TIME("time", "a time such as `30s`") {
    @Override
    public Object value(BigInteger base) {
      return Duration.ofNanos(Math.multiplyExact(base.longValueExact(), 1000L));
    }
  },
  /// Shares of processors, to the thousandth.
  CORES("cores", "a number of cores such as `0.5cores`") {
    @Override
    public Object value(BigInteger base) {
      return new Cores(base.longValueExact());
    }

    @Override
    public Object range(BigInteger low, BigInteger high) {
      return new CoresRange(new Cores(low.longValueExact()), new Cores(high.longValueExact()));
    }
  },
  /// Amounts of the money of a chain, to the wei.
  MONEY("money", "an amount of ether such as `1gwei`") {
    @Override
    public Object value(BigInteger base) {
      return new Wei(base);
    }

    @Override
    public BigInteger most() {
      return BigInteger.TWO.pow(Byte.SIZE * Account.WORD).subtract(BigInteger.ONE);
    }
  },
  /// Amounts of computation on a chain.
  GAS("gas", "an amount of gas such as `30_000_000gas`") {
    @Override
    public Object value(BigInteger base) {
      return new Gas(base.longValueExact());
    }

    @Override
    public BigInteger most() {
      return BigInteger.valueOf(Long.MAX_VALUE);
    }
  },
  /// Numbers of blocks.
  BLOCKS("blocks", "a number of blocks such as `30_000blocks`") {
    @Override
    public Object value(BigInteger base) {
      return new Blocks(base.longValueExact());
    }
  };

  /// A unit and how many base units (bytes, microseconds, thousandths of a core, wei) it is.
  public record Unit(String name, Dimension dimension, long size) {}

  private static final List<Unit> UNITS = units();

  private final String word;
  private final String words;

  Dimension(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /// The type word of parameters that it measures.
  public String word() {
    return word;
  }

  /// The dimension of this type word, or null.
  public static @Nullable Dimension named(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElse(null);
  }

  /// How the dimension reads in "expected …".
  public String words() {
    return words;
  }

  /// The Java value of so many base units.
  public abstract Object value(BigInteger base);

  /// The Java value of a range, for the dimensions whose amounts may stay open.
  public Object range(BigInteger low, BigInteger high) {
    throw new IllegalArgumentException("no attribute can hold a range of " + word);
  }

  /// The most that can be counted, in base units.
  public BigInteger most() {
    return BigInteger.valueOf(Long.MAX_VALUE / 1000);
  }

  /// All units, by dimension, smallest first.
  public static List<Unit> all() {
    return UNITS;
  }

  /// The unit of this name, or null.
  public static @Nullable Unit unit(String name) {
    return UNITS.stream().filter(unit -> unit.name().equals(name)).findFirst().orElse(null);
  }

  /// How many base units so many of a unit are, or null when that is no whole number of them.
  public static @Nullable BigInteger inBase(BigDecimal amount, Unit unit) {
    try {
      return amount.multiply(BigDecimal.valueOf(unit.size())).toBigIntegerExact();
    } catch (ArithmeticException notWhole) {
      return null;
    }
  }

  private static List<Unit> units() {
    List<Unit> units = new ArrayList<>();
    add(units, DATA, "B", 1L, "kB", 1_000L, "KiB", 1L << 10, "MB", 1_000_000L, "MiB", 1L << 20);
    add(units, DATA, "GB", 1_000_000_000L, "GiB", 1L << 30, "TB", 1_000_000_000_000L);
    add(units, DATA, "TiB", 1L << 40);
    add(units, TIME, "us", 1L, "ms", 1_000L, "s", 1_000_000L, "min", 60_000_000L);
    add(units, TIME, "h", 3_600_000_000L, "d", 86_400_000_000L);
    add(units, CORES, "core", 1_000L, "cores", 1_000L);
    add(units, MONEY, "wei", 1L, "gwei", 1_000_000_000L, "ether", 1_000_000_000_000_000_000L);
    add(units, GAS, "gas", 1L, "Mgas", 1_000_000L);
    add(units, BLOCKS, "block", 1L, "blocks", 1L);
    return List.copyOf(units);
  }

  private static void add(List<Unit> units, Dimension dimension, Object... namesAndSizes) {
    for (int i = 0; i < namesAndSizes.length; i += 2) {
      units.add(new Unit((String) namesAndSizes[i], dimension, (Long) namesAndSizes[i + 1]));
    }
  }
}
