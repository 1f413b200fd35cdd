package dev.soke.expand;

import java.math.BigInteger;

/// How many statements an estate has come to, and whether it may come to more.
final class Budget {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE / 2);

  private long spent;
  private BigInteger bound = BigInteger.ZERO;
  private int loops;

  /// Counts some statements; false when they are too many.
  boolean spend(long statements) {
    spent += statements;
    bound = loops == 0 ? bound.add(BigInteger.valueOf(statements)) : bound;
    return !isSpent();
  }

  /// Begins a loop.
  ///
  /// @param cost the most statements that it comes to
  void enter(BigInteger cost) {
    bound = loops == 0 ? bound.add(cost) : bound;
    loops++;
  }

  /// Ends a loop.
  void leave() {
    loops--;
  }

  boolean isSpent() {
    return spent > Expansion.BUDGET;
  }

  long spent() {
    return spent;
  }

  /// The most statements that the estate comes to, as far as it was known before its loops ran.
  long bound() {
    return Math.max(spent, bound.min(MOST).longValueExact());
  }
}
