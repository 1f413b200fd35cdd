package dev.soke.judges;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A program of somebody else that may be missing on this machine.
///
/// @param program what it is called on the path
record Judge(String program) {
  /// Skips the test that needs something, naming what is missing.
  static void requirePresent(boolean present, String name) {
    if (!present) {
      System.out.println("skipped judge: " + name);
    }
    Assumptions.assumeTrue(present, "skipped judge: " + name);
  }

  /// Skips the test that needs this program where it is missing.
  void requireInstalled() {
    requirePresent(installed(), program);
  }

  /// What it says when it refuses, run in a folder; empty when it accepts.
  String objection(Path folder, String... arguments) {
    requireInstalled();
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      return exit == 0 ? "" : program + " ends with " + exit + ": " + said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean installed() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
  }
}
