package dev.soke.cli;

import dev.soke.cli.files.Refused;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// What all commands share: a console, help, and how a refusal is told.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class SokeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Soke soke;

  @Override
  public Integer call() {
    try {
      return run(console());
    } catch (Refused refused) {
      console().error().println("error: " + refused.reason());
      console().error().println("  = help: " + refused.hint());
      return refused.usage() ? Exit.USAGE : Exit.FINDINGS;
    }
  }

  /// Does the work; the exit code.
  abstract int run(Console console) throws Refused;

  private Console console() {
    if (soke == null) {
      throw new IllegalStateException("a command runs below soke");
    }
    return soke.console();
  }
}
