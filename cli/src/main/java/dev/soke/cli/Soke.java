package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.spelling.NearName;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/// The command line as a whole.
public final class Soke {
  private final Console console;

  private Soke(Console console) {
    this.console = console;
  }

  /// Runs one command line; the exit code. Nothing is thrown.
  public static int run(String[] args, PrintWriter out, PrintWriter error) {
    Soke soke = new Soke(Console.ofProcess(out, error));
    try {
      return soke.run(List.of(args));
    } catch (Refused refused) {
      return new Failure(error).refused(refused);
    } catch (RuntimeException | Error fault) {
      return new Failure(error).fault(fault, Arrays.asList(args).contains("--debug"));
    } finally {
      out.flush();
      error.flush();
    }
  }

  private int run(List<String> args) throws Refused {
    String first = args.isEmpty() ? "" : args.getFirst();
    return switch (first) {
      case "" -> help(Exit.USAGE);
      case "help", "-h", "--help" -> help(Exit.CLEAN);
      case "-V", "--version" -> version();
      default -> run(named(first), args.subList(1, args.size()));
    };
  }

  private int help(int exit) {
    Help.print(console.out());
    return exit;
  }

  private int version() {
    console.out().println("soke " + Version.number());
    return Exit.CLEAN;
  }

  private static Command named(String name) throws Refused {
    Command command = Commands.named(name);
    if (command != null) {
      return command;
    }
    String near = NearName.of(name, Commands.names());
    throw Refused.usage(
        "There is no command `" + name + "`.",
        near.isEmpty() ? "See `soke --help`." : "Did you mean `soke " + near + "`?");
  }

  private int run(Command command, List<String> args) throws Refused {
    Invocation invocation = Invocation.of(command, args, console);
    if (invocation.has("help")) {
      Help.print(console.out(), command);
      return Exit.CLEAN;
    }
    invocation.checkArguments();
    return command.run(invocation);
  }
}
