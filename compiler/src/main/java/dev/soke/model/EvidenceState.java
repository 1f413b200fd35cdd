package dev.soke.model;

/// Whether a record of evidence still counts.
public enum EvidenceState {
  ACTIVE,
  DEPRECATED,
  END_OF_LIFE,
  REVOKED
}
