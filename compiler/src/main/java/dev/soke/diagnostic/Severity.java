package dev.soke.diagnostic;

/// How grave a finding is, mildest first. Only errors keep an estate from being built.
public enum Severity {
  NOTE,
  WARNING,
  ERROR
}
