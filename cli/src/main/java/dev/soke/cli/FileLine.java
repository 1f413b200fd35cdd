package dev.soke.cli;

import dev.soke.cli.files.Refused;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A file and one of its lines, as `path/to/file:12`.
///
/// @param line counted from 1
record FileLine(Path file, int line) {
  /// Reads what the user wrote; refused when it is not such a place or there is no such file.
  static FileLine of(String place) throws Refused {
    int colon = place.lastIndexOf(':');
    String number = place.substring(colon + 1);
    if (colon <= 0 || !number.matches("[1-9][0-9]{0,8}")) {
      throw Refused.usage(
          "`" + place + "` is not a file and a line.", "Write it as `path/to/file:12`.");
    }
    String file = place.substring(0, colon);
    try {
      Path path = Path.of(file);
      if (Files.isRegularFile(path)) {
        return new FileLine(path, Integer.parseInt(number));
      }
    } catch (InvalidPathException _) {
      // No file has such a name.
    }
    throw Refused.usage("There is no file `" + file + "`.", "Build the estate first.");
  }
}
