package dev.soke.model;

/// What evidence about a route is of.
public enum EvidenceFactor {
  DELIVERY,
  ATTESTERS,
  FINALITY,
  LIQUIDITY,
  UPGRADE,
  ASSURANCE
}
