package dev.soke.analysis.confidence;

/// How much worse than the guide price a proactive market maker sells, from balance.
public final class PriceImpact {
  private PriceImpact() {}

  /// The share of the price that selling `amount` into a pool in balance costs.
  ///
  /// Paying `d` at guide price 1 moves the other reserve from `Q0` to the `Q` that solves `(1 −
  /// k)·Q² + (d − (1 − 2k)·Q0)·Q − k·Q0² = 0`, which is the integral of the marginal price `1 − k +
  /// k·(Q0/Q)²`; `Q0 − Q` comes out.
  ///
  /// @param amount what is paid, positive
  /// @param reserve `Q0`, the target reserve; nothing can be bought of an empty one
  /// @param slippage `k`, from 0 to 1
  /// @return from 0 (the guide price) to 1 (nothing comes out)
  public static double of(double amount, double reserve, double slippage) {
    if (reserve <= 0) {
      return 1;
    }
    double left = left(amount, reserve, slippage);
    return Math.max(0, 1 - (reserve - left) / amount);
  }

  private static double left(double amount, double reserve, double slippage) {
    double square = 1 - slippage;
    double linear = amount - (1 - 2 * slippage) * reserve;
    double constant = slippage * reserve * reserve;
    if (square == 0) {
      return constant / linear;
    }
    double root = StrictMath.sqrt(linear * linear + 4 * square * constant);
    // Of the two forms of the root, the one that does not subtract what is nearly equal.
    return linear > 0 ? 2 * constant / (linear + root) : (root - linear) / (2 * square);
  }
}
