package dev.soke.model;

/// Whether guests run on while they are saved.
public enum BackupMode {
  /// They do.
  SNAPSHOT,
  /// They pause.
  SUSPEND,
  /// They stop.
  STOP
}
