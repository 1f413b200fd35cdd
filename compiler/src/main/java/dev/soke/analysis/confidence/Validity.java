package dev.soke.analysis.confidence;

import java.util.List;

/// How long a confidence lasts.
public final class Validity {
  private Validity() {}

  /// The last second at which the confidence still reaches a threshold; a second before `asOf` when
  /// it does not even then. Confidence never rises while evidence ages, so halving finds it.
  ///
  /// @param threshold in basis points, above 0
  public static long until(
      List<Evidence> evidence, Parameters parameters, double amount, long asOf, int threshold) {
    long low = asOf - 1;
    long high = asOf + longest(parameters);
    while (low + 1 < high) {
      long middle = low + (high - low) / 2;
      int then = Confidence.of(evidence, parameters, amount, middle).basisPoints();
      if (then >= threshold) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Seconds after which every record is expired.
  private static long longest(Parameters parameters) {
    long longest = 0;
    for (Parameters.Choice choice : parameters.factors()) {
      longest = Math.max(longest, choice.decay().expiry());
    }
    return longest + 1;
  }
}
