package dev.soke.diagnostic;

/// How sure a fix is. Only the safe ones may be applied without a person reading them.
public enum Grade {
  /// What was meant, beyond doubt.
  SAFE,
  /// One of several things that may have been meant.
  MAYBE,
  /// Right in form; the words in capitals are to be replaced.
  PLACEHOLDERS
}
