package dev.soke.cli;

import dev.soke.cli.files.Refused;
import java.io.PrintWriter;

/// Tells why a command could not do its work: one sentence and the way out, never a stack trace
/// unless it is asked for.
record Failure(PrintWriter error) {
  /// The command cannot do what it was asked; the exit code.
  int refused(Refused refused) {
    tell(refused.reason(), refused.hint());
    return refused.usage() ? Exit.USAGE : Exit.FINDINGS;
  }

  /// Soke itself is at fault; the exit code.
  ///
  /// @param debug whether to show the stack trace
  int fault(Throwable fault, boolean debug) {
    if (fault instanceof OutOfMemoryError) {
      tell(
          "The memory that Soke may use does not suffice.",
          "Give it more: set JAVA_TOOL_OPTIONS to `-Xmx4g`, for example.");
    } else {
      tell(
          "This is a fault of Soke itself, not of your estate: " + firstLine(fault.toString()),
          "Run the command again with `--debug` and report what it shows.");
    }
    if (debug) {
      fault.printStackTrace(error);
    }
    return Exit.INTERNAL;
  }

  private void tell(String reason, String hint) {
    error.println("error: " + reason);
    error.println("  = help: " + hint);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("no cause is known");
  }
}
