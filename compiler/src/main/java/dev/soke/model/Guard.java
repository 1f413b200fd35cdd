package dev.soke.model;

/// Who asks a caller of a node for proof of who it is.
public enum Guard {
  /// Nobody.
  NONE,
  /// A proxy in front of it.
  PROXY,
  /// The node itself, by signed tokens.
  JWT
}
