package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The one path that a file has, whatever links lead to it.
final class RealPath {
  private RealPath() {}

  /// The path, absolute and without links; of what does not exist, as far as it does.
  ///
  /// @throws IOException when a link leads nowhere, or a folder on the way cannot be read
  static Path of(Path given) throws IOException {
    Path path = given.toAbsolutePath().normalize();
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path.toRealPath();
    }
    Path existing = path;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(path));
  }
}
