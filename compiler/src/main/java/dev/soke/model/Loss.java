package dev.soke.model;

/// How something fails.
public enum Loss {
  /// It is silent.
  LOST,
  /// It may say anything, and different things to different peers.
  FAULTY
}
