package dev.soke.model;

/// The form that the value of a cluster variable must have.
public enum VariableForm {
  /// Any single line.
  TEXT,
  /// `low-high`, whole numbers.
  RANGE,
  /// A v3 onion host, with or without a port.
  ONION
}
