package dev.soke.analysis.confidence;

import dev.soke.analysis.confidence.Confidence.Part;

/// What the weakest factor would have to be for the whole to reach a threshold.
public final class Remedy {
  private Remedy() {}

  /// The value of the weakest factor at which the confidence is `threshold`, the others as they
  /// are; more than 1 when this factor alone cannot do it.
  ///
  /// @param threshold from above 0 to 1
  public static double needed(Confidence confidence, Parameters parameters, double threshold) {
    Part weakest = confidence.weakest();
    double others = 0;
    double next = 1;
    for (Part part : confidence.factors()) {
      if (part.factor() != weakest.factor()) {
        others += parameters.of(part.factor()).weight() * StrictMath.log(part.value());
        next = Math.min(next, part.value());
      }
    }
    if (next == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double lambda = parameters.emphasis();
    double weight = (1 - lambda) * parameters.of(weakest.factor()).weight();
    double rest = StrictMath.log(threshold) - (1 - lambda) * others;
    double asWeakest = StrictMath.exp(rest / (lambda + weight));
    if (asWeakest <= next) {
      return asWeakest;
    }
    // Once past the next weakest, that one is the least factor.
    return StrictMath.exp((rest - lambda * StrictMath.log(next)) / weight);
  }
}
