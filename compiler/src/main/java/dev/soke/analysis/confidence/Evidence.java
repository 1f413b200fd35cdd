package dev.soke.analysis.confidence;

/// A record of evidence that counts: attributable, and neither revoked nor withdrawn.
///
/// @param id what reports call it
/// @param observedAt when it was measured, in seconds of the same clock as the time asked about
public record Evidence(String id, Measure measure, long observedAt) {
  /// What it is worth at a time, rounded to a millionth, half to even.
  double worth(Parameters parameters, double amount, long asOf) {
    double left = parameters.of(measure.factor()).decay().at(asOf - observedAt);
    return StrictMath.rint(measure.quality(parameters, amount) * left * 1e6) / 1e6;
  }
}
