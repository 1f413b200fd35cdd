package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A report of tests on disk.
public final class TestReportFile {
  private TestReportFile() {}

  /// Writes it, with the folders that it needs; refused when it cannot be written.
  public static void write(Path file, String text) throws Refused {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Refused.found(
          "The report `" + file + "` cannot be written: " + Trouble.words(e) + ".",
          "Name a file in a folder that can be written.");
    }
  }
}
