package dev.soke.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/// Judges hosts of onion services, version 3: base32 of a key, two bytes of checksum and the
/// version.
public final class OnionAddress {
  private static final String ENDING = ".onion";
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CHARACTERS = 56;
  private static final int KEY_BYTES = 32;
  private static final int CHECKSUM_BYTES = 2;
  private static final byte VERSION = 3;

  private OnionAddress() {}

  /// What is wrong with a host, as a label beside it; empty when it is well-formed.
  public static String problem(String host) {
    if (!host.endsWith(ENDING)) {
      return "does not end with `" + ENDING + "`";
    }
    String text = host.substring(0, host.length() - ENDING.length());
    if (text.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
      return "has other characters than `a` to `z` and `2` to `7`";
    }
    if (text.length() != CHARACTERS) {
      return "has "
          + text.length()
          + " characters before `"
          + ENDING
          + "` instead of "
          + CHARACTERS;
    }
    return problem(decoded(text));
  }

  private static String problem(byte[] bytes) {
    if (bytes[bytes.length - 1] != VERSION) {
      return "is not of version " + VERSION;
    }
    byte[] key = Arrays.copyOf(bytes, KEY_BYTES);
    byte[] checksum = Arrays.copyOfRange(bytes, KEY_BYTES, KEY_BYTES + CHECKSUM_BYTES);
    return Arrays.equals(checksum, checksum(key)) ? "" : "does not match its checksum";
  }

  private static byte[] decoded(String text) {
    byte[] bytes = new byte[KEY_BYTES + CHECKSUM_BYTES + 1];
    int bits = 0;
    int held = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      bits = bits << 5 | ALPHABET.indexOf(text.charAt(i));
      held += 5;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[next++] = (byte) (bits >>> held);
      }
    }
    return bytes;
  }

  private static byte[] checksum(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA3-256");
      digest.update(".onion checksum".getBytes(StandardCharsets.US_ASCII));
      digest.update(key);
      digest.update(VERSION);
      return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK knows SHA3-256", missing);
    }
  }
}
