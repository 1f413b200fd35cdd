package dev.soke.model;

/// What of the code was audited.
public enum AuditState {
  DEPLOYED,
  OLDER,
  NONE
}
