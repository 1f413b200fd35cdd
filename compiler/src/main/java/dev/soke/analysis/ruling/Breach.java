package dev.soke.analysis.ruling;

/// What stands against something.
public enum Breach {
  /// Nobody looked up what law says.
  UNKNOWN(true),
  /// What was looked up is not in force on the day.
  OUT_OF_FORCE(true),
  /// Several records answer, and differently.
  AMBIGUOUS(true),
  /// Data are where they may not be.
  OUTSIDE(true),
  /// Data leave without a basis.
  WITHOUT_BASIS(true),
  /// Whoever receives data does not belong to what is adequate.
  OUT_OF_SCOPE(true),
  /// What data leave on may soon be no more.
  MAY_LAPSE(false),
  /// Somebody outside could order those who run, steer or hold the keys.
  NOT_IMMUNE(true),
  /// Data are within reach of those who are kept from them.
  REACHABLE(true),
  /// A jurisdiction is on a deny list.
  BARRED(true),
  /// A jurisdiction is on a watch list, and nobody wrote down the care it needs.
  WATCHED(false),
  /// An asset is on a deny list.
  ASSET_BARRED(true),
  /// There is no licence.
  UNLICENSED(true),
  /// The sort of licence is no longer one.
  LICENCE_ENDED(true),
  /// A technology may not be used.
  PROHIBITED(true),
  /// A technology is blocked.
  BLOCKED(false),
  /// Data must be kept for longer than they may be.
  EXCLUSIVE(true),
  /// A transfer needs data with it, and has no channel for them.
  WITHOUT_CHANNEL(true),
  /// Nobody proved who owns the wallet that receives.
  UNPROVEN(true);

  private final boolean denies;

  Breach(boolean denies) {
    this.denies = denies;
  }

  /// Whether it stands in the way; else it is a warning.
  public boolean denies() {
    return denies;
  }
}
