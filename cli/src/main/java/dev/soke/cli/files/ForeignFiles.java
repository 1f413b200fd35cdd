package dev.soke.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Looks for what an earlier build did not write, so that nothing of another hand is ever lost.
final class ForeignFiles {
  private ForeignFiles() {}

  /// The names of files in a folder that no build wrote or that were changed since, sorted.
  static List<String> in(Path folder) throws IOException, Refused {
    SequencedMap<String, String> digests = new LinkedHashMap<>();
    if (Files.exists(folder.resolve(SokeMap.FILE), LinkOption.NOFOLLOW_LINKS)) {
      MapFile.read(folder).outputs().forEach(file -> digests.put(file.file(), file.sha256()));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !isOurs(file, name(folder, file), digests))
          .map(file -> name(folder, file))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOurs(Path file, String name, SequencedMap<String, String> digests) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String digest = digests.get(name);
    try {
      return name.equals(SokeMap.FILE)
          || (digest != null && Digest.of(Files.readAllBytes(file)).equals(digest));
    } catch (IOException _) {
      return false;
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
