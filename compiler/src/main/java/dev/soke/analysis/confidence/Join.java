package dev.soke.analysis.confidence;

import dev.soke.analysis.confidence.Confidence.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins six factors to one number, and says what each takes of it.
record Join(Parameters parameters, List<Part> parts) {
  Confidence confidence() {
    Part weakest = parts.stream().min(Comparator.comparingDouble(Part::value)).orElseThrow();
    double logOfMean = 0;
    for (Part part : parts) {
      logOfMean += weighted(part);
    }
    double logOfAll = emphasised(weakest) + (1 - parameters.emphasis()) * logOfMean;
    List<Part> shared = new ArrayList<>();
    for (Part part : parts) {
      shared.add(withShare(part, share(part, weakest, logOfAll)));
    }
    Part named = shared.get(parts.indexOf(weakest));
    double value = weakest.value() == 0 ? 0 : StrictMath.exp(logOfAll);
    double mean = weakest.value() == 0 ? 0 : StrictMath.exp(logOfMean);
    return new Confidence(shared, named, weakest.value(), mean, value);
  }

  /// The logarithm of a product is a sum, so the shares are exact. Where some factor is 0, the
  /// zeros share the loss.
  private double share(Part part, Part weakest, double logOfAll) {
    if (weakest.value() == 0) {
      return part.value() == 0 ? 1.0 / zeros() : 0;
    }
    if (logOfAll == 0) {
      return 0;
    }
    double own = (1 - parameters.emphasis()) * weighted(part);
    return (part.factor() == weakest.factor() ? own + emphasised(part) : own) / logOfAll;
  }

  private long zeros() {
    return parts.stream().filter(part -> part.value() == 0).count();
  }

  private double weighted(Part part) {
    return parameters.of(part.factor()).weight() * StrictMath.log(part.value());
  }

  private double emphasised(Part weakest) {
    return parameters.emphasis() * StrictMath.log(weakest.value());
  }

  private static Part withShare(Part part, double share) {
    return new Part(part.factor(), part.evidence(), part.age(), part.value(), share);
  }
}
