package dev.soke.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line as a whole.
@Command(
    name = "soke",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "The compiler and rule engine for sovereign estates.",
    subcommands = {
      CheckCommand.class,
      BuildCommand.class,
      CommitCommand.class,
      WhyCommand.class,
      ExplainCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  soke check examples/lucid",
      "  soke build examples/lucid -o out/lucid",
      "  soke why out/lucid/clusters/fra-1/.env:3",
      "",
      "Exit codes: 0 clean, 1 findings, 2 usage, 3 a fault of Soke itself."
    })
public final class Soke {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a fault of Soke itself.")
  private boolean debug;

  private final Console console;

  private Soke(Console console) {
    this.console = console;
  }

  /// The console of this run.
  Console console() {
    return console;
  }

  /// Runs one command line; the exit code. Nothing is thrown.
  public static int run(String[] args, PrintWriter out, PrintWriter error) {
    Soke soke = new Soke(Console.ofProcess(out, error));
    CommandLine line =
        new CommandLine(soke)
            .setOut(out)
            .setErr(error)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((fault, _, _) -> soke.fault(fault));
    try {
      return args.length == 0 ? help(line, out) : line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError fault) {
      return soke.fault(fault);
    } finally {
      out.flush();
      error.flush();
    }
  }

  private static int help(CommandLine line, PrintWriter out) {
    line.usage(out);
    return Exit.USAGE;
  }

  private int fault(Throwable fault) {
    console.error().println("error: this is a fault of Soke itself, not of your estate: " + fault);
    console
        .error()
        .println("  = help: run the command again with --debug and report what it shows");
    if (debug) {
      fault.printStackTrace(console.error());
    }
    return Exit.INTERNAL;
  }
}
