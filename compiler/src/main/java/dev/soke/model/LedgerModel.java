package dev.soke.model;

/// Where the books of a resource are.
public enum LedgerModel {
  OFF_CHAIN_OMNL,
  ON_CHAIN_EVENT_ONLY,
  ON_CHAIN_FULL,
  HYBRID
}
