package dev.soke.judges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that the examples are built into.
final class Written {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path EXAMPLES = ROOT.resolve("examples");

  private Written() {}

  /// Those whose path inside their output ends so, sorted.
  static List<Path> filesEndingIn(String ending) {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().contains("/expected/"))
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cluster that a file belongs to: the name of its folder.
  static String clusterOf(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }
}
