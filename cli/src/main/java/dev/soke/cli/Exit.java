package dev.soke.cli;

/// What the exit code of a command says.
final class Exit {
  /// Done, and nothing stands against it.
  static final int CLEAN = 0;

  /// Findings at or above `--fail-on`, or something found on disk that stands against it.
  static final int FINDINGS = 1;

  /// The command line asks for what makes no sense.
  static final int USAGE = 2;

  /// A fault of Soke itself.
  static final int INTERNAL = 3;

  private Exit() {}
}
