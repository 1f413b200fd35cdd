package dev.soke.model;

/// What a caller may do to whom it calls.
public enum Access {
  READ,
  WRITE
}
