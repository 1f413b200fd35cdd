package dev.soke.emit.lock;

import dev.soke.analysis.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;

/// SHA-256 as the lock writes it, in lower-case hexadecimal digits.
final class Digests {
  private Digests() {}

  /// The digest of a text in UTF-8.
  static String sha256(String text) {
    return Sha256.of(text);
  }

  /// The digest of many files at once: of the sorted lines `path NUL mode NUL sha256`, each ended
  /// by a line end.
  static String of(Collection<LockedFile> files) {
    TreeSet<String> lines = new TreeSet<>();
    files.forEach(
        file -> lines.add(file.path() + "\0" + file.mode() + "\0" + file.sha256() + "\n"));
    return sha256(String.join("", lines));
  }

  /// The length of a text in UTF-8.
  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
