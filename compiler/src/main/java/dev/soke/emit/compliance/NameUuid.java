package dev.soke.emit.compliance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids that the same names always get: version 5 of RFC 9562, in the namespace for URLs.
final class NameUuid {
  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
  private static final long VERSION = 0x5000L;

  private NameUuid() {}

  static String of(String... names) {
    byte[] name = String.join("\0", names).getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(16 + name.length);
    all.putLong(URL.getMostSignificantBits()).putLong(URL.getLeastSignificantBits()).put(name);
    ByteBuffer digest = ByteBuffer.wrap(sha1(all.array()));
    long high = (digest.getLong() & ~0xF000L) | VERSION;
    long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
