package dev.soke.syntax;

import dev.soke.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The texts under src/test/resources/syntax, with the files of expected results beside them.
final class Fixtures {
  private static final Path FOLDER = Path.of("src/test/resources/syntax");
  private static final boolean UPDATE = "1".equals(System.getenv("UPDATE_EXPECTED"));

  private Fixtures() {}

  /// The names of all texts of the language in a folder, sorted.
  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(".soke"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every text of every folder.
  static List<String> all() {
    return Stream.of("good", "damaged").flatMap(folder -> names(folder).stream()).toList();
  }

  static Source source(String name) {
    return new Source(name, read(name));
  }

  /// What a file beside the text expects; with UPDATE_EXPECTED=1 the actual words, written first.
  static String expected(String name, String actual) {
    if (UPDATE) {
      try {
        Files.writeString(FOLDER.resolve(name), actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read(name);
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
