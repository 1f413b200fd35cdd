package dev.soke.model;

/// Which calls to the kernel a container may make.
public enum Seccomp {
  /// Those that the engine lets through.
  DEFAULT,
  /// All of them.
  UNCONFINED
}
