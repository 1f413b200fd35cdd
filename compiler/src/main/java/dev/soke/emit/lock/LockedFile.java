package dev.soke.emit.lock;

import dev.soke.emit.Artifact;

/// A file as the lock knows it.
///
/// @param mode as Git writes it
record LockedFile(String path, String mode, String sha256, long bytes) {
  /// Nothing the compiler writes is executable.
  private static final String ORDINARY = "100644";

  static LockedFile of(Artifact artifact) {
    String text = artifact.text();
    return new LockedFile(artifact.path(), ORDINARY, Digests.sha256(text), Digests.bytes(text));
  }
}
