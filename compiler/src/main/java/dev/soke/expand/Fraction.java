package dev.soke.expand;

import java.math.BigDecimal;
import java.math.BigInteger;

/// An exact number: a quotient in lowest terms, the lower part positive.
///
/// @param upper what is divided
/// @param lower by what, at least 1
public record Fraction(BigInteger upper, BigInteger lower) implements Comparable<Fraction> {
  /// Nothing.
  public static final Fraction ZERO = of(0);

  /// Reduces to lowest terms.
  public Fraction {
    BigInteger common = upper.gcd(lower).max(BigInteger.ONE);
    BigInteger sign = BigInteger.valueOf(lower.signum());
    upper = upper.divide(common).multiply(sign);
    lower = lower.divide(common).multiply(sign);
  }

  /// A whole number.
  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /// A decimal number.
  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.upper.negate(), other.lower));
  }

  Fraction times(Fraction other) {
    return new Fraction(upper.multiply(other.upper), lower.multiply(other.lower));
  }

  /// @param other not zero
  Fraction dividedBy(Fraction other) {
    return new Fraction(upper.multiply(other.lower), lower.multiply(other.upper));
  }

  /// The largest whole number that is not above this.
  Fraction floor() {
    BigInteger[] parts = upper.divideAndRemainder(lower);
    boolean below = parts[1].signum() < 0;
    return new Fraction(below ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
  }

  boolean isZero() {
    return upper.signum() == 0;
  }

  boolean isWhole() {
    return lower.equals(BigInteger.ONE);
  }

  /// Whether it can be written with decimals that end.
  boolean isDecimal() {
    BigInteger rest = lower;
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  /// How many bits it takes; past some thousands nobody means it.
  int size() {
    return upper.bitLength() + lower.bitLength();
  }

  @Override
  public int compareTo(Fraction other) {
    return upper.multiply(other.lower).compareTo(other.upper.multiply(lower));
  }

  /// With decimals where they end, as a quotient otherwise.
  @Override
  public String toString() {
    return isDecimal()
        ? new BigDecimal(upper).divide(new BigDecimal(lower)).toPlainString()
        : upper + "/" + lower;
  }
}
