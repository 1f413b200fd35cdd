package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file of an earlier build, found by its path.
///
/// @param root the folder of the build
/// @param name the path of the file below it, with forward slashes
public record BuiltFile(Path root, String name) {
  /// The build that a file lies in: the nearest folder above it with a map. Null when there is
  /// none.
  public static @Nullable BuiltFile at(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    for (Path root = absolute.getParent(); root != null; root = root.getParent()) {
      if (Files.isRegularFile(root.resolve(SokeMap.FILE))) {
        return new BuiltFile(root, root.relativize(absolute).toString().replace('\\', '/'));
      }
    }
    return null;
  }

  /// Whether the file still is as it was written.
  public boolean matches(SokeMap.Output output) {
    try {
      return Digest.of(Files.readAllBytes(root.resolve(name))).equals(output.sha256());
    } catch (IOException _) {
      return false;
    }
  }
}
