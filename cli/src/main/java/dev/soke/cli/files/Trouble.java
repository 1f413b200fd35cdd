package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// What went wrong with a file, in the words of a person.
final class Trouble {
  private Trouble() {}

  /// The cause, as the end of a sentence without its full stop.
  static String words(IOException cause) {
    String message =
        cause instanceof FileSystemException known && known.getReason() != null
            ? known.getReason()
            : String.valueOf(cause.getMessage());
    if (cause instanceof AccessDeniedException || message.contains("Permission denied")) {
      return "permission is denied";
    }
    if (message.contains("No space left") || message.contains("quota exceeded")) {
      return "the disk is full";
    }
    if (message.contains("Read-only file system")) {
      return "the file system is read-only";
    }
    if (message.contains("resource busy") || message.contains("cross-device")) {
      return "it is a mount point, which cannot be replaced as a whole";
    }
    if (cause instanceof NoSuchFileException) {
      return "it does not exist";
    }
    return message.toLowerCase(Locale.ROOT);
  }
}
