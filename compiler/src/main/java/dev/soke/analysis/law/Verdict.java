package dev.soke.analysis.law;

/// What a jurisdiction says to something, from mild to strict.
public enum Verdict {
  PERMIT,
  WARN,
  DENY
}
