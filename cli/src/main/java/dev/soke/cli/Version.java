package dev.soke.cli;

import dev.soke.emit.lock.CompilerVersion;
import picocli.CommandLine.IVersionProvider;

/// The version of Soke.
final class Version implements IVersionProvider {
  /// As it stands in the lock.
  static final String NUMBER = CompilerVersion.current();

  @Override
  public String[] getVersion() {
    return new String[] {"soke " + NUMBER};
  }
}
