package dev.soke.model;

/// What can be proved of the files of a build.
public enum Proof {
  /// No path leads from one plane to another but through a gateway.
  SEPARATION
}
