package dev.soke.analysis.confidence;

/// An incident that is resolved.
///
/// @param days from its end to the record that lists it
public record Incident(Severity severity, double days) {
  private static final double HALF_LIFE_DAYS = 180;

  /// How bad it was.
  public enum Severity {
    /// Funds were lost.
    CRITICAL(0.8),
    /// Funds were in danger.
    HIGH(0.5),
    /// Service was lost.
    MEDIUM(0.2),
    /// A nuisance.
    LOW(0.05);

    private final double loss;

    Severity(double loss) {
      this.loss = loss;
    }
  }

  /// What it leaves of the trust, of 1.
  public double remaining() {
    return 1 - severity.loss * StrictMath.pow(2, -Math.max(0, days) / HALF_LIFE_DAYS);
  }
}
