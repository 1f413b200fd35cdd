package dev.soke.analysis.law;

/// How often a sort of law changes, and so after how many days it must be looked up again. The
/// numbers follow the rhythm in which such things are published.
public enum Volatility {
  SANCTIONS(1),
  FATF(130),
  ADEQUACY(90),
  TRAVEL_RULE(90),
  LICENCE(30),
  RESIDENCY(180),
  TOR(180),
  CRYPTO(180),
  EID(180),
  SETTLEMENT(180),
  MEMBERSHIP(365);

  private final int days;

  Volatility(int days) {
    this.days = days;
  }

  /// The most days that may pass.
  public int days() {
    return days;
  }
}
