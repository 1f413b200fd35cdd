package dev.soke.model;

/// What kind of test a gate waits for.
public enum Suite {
  /// A step of the pipeline that makes all images.
  PIPELINE,
  /// A test of one service by itself.
  UNIT,
  /// A test of a service with those it talks to.
  INTEGRATION
}
