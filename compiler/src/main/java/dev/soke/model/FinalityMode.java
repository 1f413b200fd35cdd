package dev.soke.model;

/// What a transfer waits for at its source.
public enum FinalityMode {
  FINALIZED,
  SAFE,
  DEPTH
}
