package dev.soke.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the process starts.
public final class Main {
  private Main() {}

  /// Runs the command line and leaves with its exit code. Output is UTF-8 whatever the locale.
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Soke.run(args, out, error));
  }
}
