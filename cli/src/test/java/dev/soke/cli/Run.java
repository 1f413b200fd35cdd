package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/// What became of one command line.
record Run(int exit, String out, String error) {
  /// Runs it; paths and texts are taken as words.
  static Run soke(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    int exit =
        Soke.run(
            Arrays.stream(words).map(Object::toString).toArray(String[]::new),
            new PrintWriter(out),
            new PrintWriter(error));
    return new Run(exit, out.toString(), error.toString());
  }

  /// Holds it to an exit code, and never to a stack trace.
  Run exits(int code) {
    assertEquals(code, exit, this::toString);
    assertFalse((out + error).contains("\tat "), this::toString);
    return this;
  }

  /// How many findings of a code it shows.
  long findings(String code) {
    return out.lines().filter(line -> line.contains("[" + code + "]")).count();
  }
}
