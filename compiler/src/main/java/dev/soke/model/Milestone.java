package dev.soke.model;

/// A change of the rules of Ethereum, in the order of history.
public enum Milestone {
  /// The last without a base fee.
  BERLIN(false),
  /// The base fee.
  LONDON(false),
  /// Smaller code to begin with.
  SHANGHAI(true),
  /// Blobs.
  CANCUN(true),
  /// Requests.
  PRAGUE(true),
  /// A limit of gas for one transaction.
  OSAKA(true);

  private final boolean timed;

  Milestone(boolean timed) {
    this.timed = timed;
  }

  /// Whether it begins at a time rather than at a block.
  public boolean isTimed() {
    return timed;
  }
}
