package dev.soke.model;

/// What is asked of a guest that is kept running.
public enum HaState {
  /// It runs.
  STARTED,
  /// It is stopped, and moves with its host.
  STOPPED,
  /// It is stopped, and stays.
  DISABLED,
  /// It is left alone.
  IGNORED
}
