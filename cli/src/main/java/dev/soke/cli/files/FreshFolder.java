package dev.soke.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// A folder with nothing in it, or one still to be made.
public record FreshFolder(Path path) {
  /// The folder; refused when it holds anything, even something hidden.
  public static FreshFolder at(Path path) throws Refused {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Refused.usage("`" + path + "` is not a folder.", "Name a folder.");
    }
    try {
      if (Files.exists(path) && !isEmpty(path)) {
        throw Refused.usage(
            "The folder `" + path + "` is not empty.", "Name an empty one, or one to be made.");
      }
    } catch (IOException e) {
      throw refused(path, e);
    }
    return new FreshFolder(path);
  }

  /// Makes the folder and writes a file into it.
  public void write(String name, String text) throws Refused {
    try {
      Files.createDirectories(path);
      Files.writeString(
          path.resolve(name), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw refused(path, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static Refused refused(Path path, IOException e) {
    return Refused.found(
        "The folder `" + path + "` cannot be written: " + Trouble.words(e) + ".",
        "Remove the cause or name another folder.");
  }
}
