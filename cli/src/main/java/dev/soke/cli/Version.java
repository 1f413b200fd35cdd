package dev.soke.cli;

import dev.soke.emit.lock.CompilerVersion;

/// The version of Soke.
final class Version {
  private Version() {}

  /// As it stands in the lock.
  static String number() {
    return CompilerVersion.current();
  }
}
