package dev.soke.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// What `--help` prints.
final class Help {
  private static final int COLUMN = 30;

  private Help() {}

  /// All commands.
  static void print(PrintWriter out) {
    out.println("Soke, the compiler and rule engine for sovereign estates.");
    out.println();
    out.println("Usage: soke COMMAND [ARGUMENTS]");
    out.println();
    out.println("Commands:");
    for (Command command : Commands.all()) {
      row(out, command.name(), command.summary());
    }
    out.println();
    out.println("Examples:");
    out.println("  soke check examples/lucid");
    out.println("  soke build examples/lucid -o out/lucid");
    out.println("  soke why out/lucid/clusters/fra-1/.env:3");
    out.println();
    out.println("See `soke COMMAND --help`, or `soke --version`.");
    out.println("Exit codes: 0 clean, 1 findings, 2 usage, 3 a fault of Soke itself.");
  }

  /// One command.
  static void print(PrintWriter out, Command command) {
    out.println(command.summary());
    out.println();
    out.println("Usage: soke " + command.name() + " " + command.arguments() + " [OPTIONS]");
    out.println();
    out.println("Options:");
    Options options = command.options();
    for (Option option : options.getOptions()) {
      row(out, names(option), option.getDescription());
    }
    row(out, "--debug", "Show the stack trace of a fault of Soke itself.");
    row(out, "-h, --help", "Show this.");
    out.println();
    out.println("Examples:");
    command.examples().forEach(example -> out.println("  " + example));
  }

  private static String names(Option option) {
    String names =
        option.getOpt() == null
            ? "--" + option.getLongOpt()
            : "-" + option.getOpt() + ", --" + option.getLongOpt();
    return option.hasArg() ? names + " " + option.getArgName() : names;
  }

  private static void row(PrintWriter out, String left, String right) {
    if (left.length() < COLUMN) {
      out.printf(Locale.ROOT, "  %-" + COLUMN + "s%s%n", left, right);
    } else {
      out.println("  " + left);
      out.println(" ".repeat(COLUMN + 2) + right);
    }
  }
}
