package dev.soke.analysis.law;

/// How good a source is.
public enum Grade {
  /// The law itself, or an official site.
  A,
  /// A reputable second hand.
  B,
  /// Weak, single, or in conflict with others.
  C
}
