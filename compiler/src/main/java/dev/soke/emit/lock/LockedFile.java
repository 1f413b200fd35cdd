package dev.soke.emit.lock;

import dev.soke.emit.Artifact;
import dev.soke.source.Source;

/// A file as the lock knows it.
///
/// @param mode as Git writes it
record LockedFile(String path, String mode, String sha256, long bytes) {
  /// Nothing the compiler writes is executable.
  private static final String ORDINARY = "100644";

  static LockedFile of(Artifact artifact) {
    return of(artifact.path(), artifact.text());
  }

  static LockedFile of(Source source) {
    return of(source.path(), source.text());
  }

  private static LockedFile of(String path, String text) {
    return new LockedFile(path, ORDINARY, Digests.sha256(text), Digests.bytes(text));
  }
}
