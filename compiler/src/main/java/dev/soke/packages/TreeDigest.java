package dev.soke.packages;

import dev.soke.analysis.Sha256;
import java.util.SortedMap;

/// The one digest of a whole folder: SHA-256 over the lines that `sha256sum` prints for its files,
/// sorted by path.
public final class TreeDigest {
  private TreeDigest() {}

  /// The digest in 64 hexadecimal digits.
  ///
  /// @param files the digest of each file by its path
  public static String of(SortedMap<String, String> files) {
    StringBuilder listing = new StringBuilder();
    files.forEach((path, digest) -> listing.append(digest).append("  ").append(path).append('\n'));
    return Sha256.of(listing.toString());
  }
}
