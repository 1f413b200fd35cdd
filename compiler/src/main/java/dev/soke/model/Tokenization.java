package dev.soke.model;

/// What stands on a chain for a resource.
public enum Tokenization {
  NONE,
  CLAIM,
  ENTITLEMENT,
  TRANSFERABLE_ERC20,
  RESTRICTED_SECURITY
}
