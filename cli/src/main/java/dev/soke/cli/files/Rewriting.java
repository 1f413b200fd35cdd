package dev.soke.cli.files;

import dev.soke.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts another text in the place of a file, whole or not at all.
record Rewriting(Path file) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// Writes the text beside the file, then lets it take the place of the file. Rights and a byte
  /// order mark stay.
  void write(Source text) throws Refused {
    Path next = file.resolveSibling("." + file.getFileName() + ".soke-next");
    try {
      boolean marked = isMarked();
      Files.copy(
          file, next, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      String whole = (marked ? "\uFEFF" : "") + text.text();
      Files.write(next, whole.getBytes(StandardCharsets.UTF_8));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      remove(next);
      throw Refused.found(
          "`" + text.path() + "` cannot be written: " + Trouble.words(failed) + ".",
          "It is as it was; put that right and run the command again.");
    }
  }

  private boolean isMarked() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(MARK.length), MARK);
    }
  }

  private static void remove(Path next) {
    try {
      Files.deleteIfExists(next);
    } catch (IOException _) {
      // What failed first is told; a hidden file is no text of the estate.
    }
  }
}
