package dev.soke.expand;

/// How many statements an estate has come to, and whether it may come to more.
final class Budget {
  private long spent;

  /// Counts some statements; false when they are too many.
  boolean spend(long statements) {
    spent += statements;
    return !isSpent();
  }

  boolean isSpent() {
    return spent > Expansion.BUDGET;
  }

  long spent() {
    return spent;
  }
}
