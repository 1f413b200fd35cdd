package dev.soke.cli.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests as 64 hexadecimal digits.
final class Digest {
  private Digest() {}

  /// The digest of a text in UTF-8.
  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The digest of bytes.
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
