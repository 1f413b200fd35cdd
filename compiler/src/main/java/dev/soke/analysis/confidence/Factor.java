package dev.soke.analysis.confidence;

/// What the confidence in a route rests on. The order is the order of multiplying, so that the
/// order of evidence cannot show in the last digit.
public enum Factor {
  /// Transfers arrive.
  DELIVERY,
  /// Independent parties attest them.
  ATTESTERS,
  /// What was attested stays.
  FINALITY,
  /// The amount can be carried.
  LIQUIDITY,
  /// The code cannot change under way.
  UPGRADE,
  /// The code was audited, and incidents are resolved.
  ASSURANCE
}
