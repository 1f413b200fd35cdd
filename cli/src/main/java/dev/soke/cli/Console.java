package dev.soke.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/// Where a command writes, and what the place can show.
///
/// @param out what the user asked for
/// @param error what kept it from coming
/// @param terminal whether a person is likely to be looking
/// @param colour whether colours are welcome when nobody says otherwise
/// @param width the columns of the terminal, or what reads well without one
record Console(PrintWriter out, PrintWriter error, boolean terminal, boolean colour, int width) {
  private static final int READABLE = 100;

  /// The console of this process.
  static Console ofProcess(PrintWriter out, PrintWriter error) {
    boolean terminal = isTerminal();
    String noColour = System.getenv("NO_COLOR");
    boolean colour = terminal && (noColour == null || noColour.isEmpty());
    return new Console(out, error, terminal, colour, width(System.getenv("COLUMNS")));
  }

  // JDK 25 gives no console again when nobody is at one, which the check does not know.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static int width(@Nullable String columns) {
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : READABLE;
  }
}
