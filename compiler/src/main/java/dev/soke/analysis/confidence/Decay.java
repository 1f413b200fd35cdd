package dev.soke.analysis.confidence;

/// How evidence loses worth with age; all times in seconds.
///
/// @param grace how long it is worth all
/// @param halfLife how long it takes after that to lose half
/// @param expiry from which age on it is worth nothing
public record Decay(long grace, long halfLife, long expiry) {
  /// Requires `0 ≤ grace ≤ expiry` and a positive half-life.
  public Decay {
    if (grace < 0 || halfLife <= 0 || expiry < grace) {
      throw new IllegalArgumentException("no decay: " + grace + ", " + halfLife + ", " + expiry);
    }
  }

  /// What evidence of an age is still worth, of 1. Evidence of the future is worth nothing.
  public double at(long age) {
    if (age < 0 || age >= expiry) {
      return 0;
    }
    return age <= grace ? 1 : StrictMath.pow(2, -(double) (age - grace) / halfLife);
  }
}
