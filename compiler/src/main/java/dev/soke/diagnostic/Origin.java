package dev.soke.diagnostic;

/// Whose rule made a finding.
public enum Origin {
  /// One that every estate is held to.
  BUILT_IN,
  /// One of a package that the estate uses.
  PACKAGE,
  /// One that the estate declares itself.
  ESTATE
}
