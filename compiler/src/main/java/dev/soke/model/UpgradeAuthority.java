package dev.soke.model;

/// Who can change code under way.
public enum UpgradeAuthority {
  IMMUTABLE,
  TIMELOCK,
  SHORT_TIMELOCK,
  MULTISIG,
  SINGLE_KEY
}
