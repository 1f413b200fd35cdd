package dev.soke.cli;

import dev.soke.cli.files.Refused;
import dev.soke.spelling.NearName;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

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
      error.println("error: " + refused.reason());
      error.println("  = help: " + refused.hint());
      return refused.usage() ? Exit.USAGE : Exit.FINDINGS;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return soke.fault(fault, Arrays.asList(args).contains("--debug"));
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
    CommandLine line = parse(command, args);
    if (line.hasOption("help")) {
      Help.print(console.out(), command);
      return Exit.CLEAN;
    }
    Invocation invocation = new Invocation(command, line, console);
    if (line.getArgList().size() > command.most()) {
      String extra = line.getArgList().get(command.most());
      throw Refused.usage("`" + extra + "` is one argument too many.", invocation.seeHelp());
    }
    return command.run(invocation);
  }

  private static CommandLine parse(Command command, List<String> args) throws Refused {
    Options options = command.options();
    options.addOption(Option.builder("h").longOpt("help").get());
    options.addOption(Option.builder().longOpt("debug").get());
    String seeHelp = "See `soke " + command.name() + " --help`.";
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .get()
          .parse(options, args.toArray(String[]::new));
    } catch (UnrecognizedOptionException unknown) {
      throw Refused.usage("There is no option `" + unknown.getOption() + "`.", seeHelp);
    } catch (MissingArgumentException missing) {
      throw Refused.usage("`--" + missing.getOption().getLongOpt() + "` has no value.", seeHelp);
    } catch (ParseException other) {
      throw Refused.usage(other.getMessage() + ".", seeHelp);
    }
  }

  private int fault(Throwable fault, boolean debug) {
    console.error().println("error: this is a fault of Soke itself, not of your estate: " + fault);
    console.error().println("  = help: run it again with --debug and report what that shows");
    if (debug) {
      fault.printStackTrace(console.error());
    }
    return Exit.INTERNAL;
  }
}
