package dev.soke.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/// Judges the public keys of signers and recipients. Never hands a key on: it may be a private one
/// that somebody pasted.
public final class PublicKeys {
  private static final Pattern PRIVATE =
      Pattern.compile("(?i)AGE-SECRET-KEY-|-----BEGIN [A-Z ]*PRIVATE KEY");

  private static final String SSH = "ssh-ed25519";
  private static final int SSH_KEY_BYTES = 32;

  private static final String AGE_PREFIX = "age1";
  private static final int AGE_CHARACTERS = 62;
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  private PublicKeys() {}

  /// Whether a text holds the private half of a key.
  public static boolean isPrivate(String text) {
    return PRIVATE.matcher(text).find();
  }

  /// Whether a text is the public half of an ssh key of the kind ed25519, perhaps with a comment.
  public static boolean isSsh(String text) {
    String[] words = text.split(" ", 3);
    if (words.length < 2
        || !words[0].equals(SSH)
        || text.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    try {
      ByteBuffer key = ByteBuffer.wrap(Base64.getDecoder().decode(words[1]));
      byte[] name = SSH.getBytes(StandardCharsets.US_ASCII);
      byte[] found = new byte[name.length];
      return key.remaining() == 2 * Integer.BYTES + name.length + SSH_KEY_BYTES
          && key.getInt() == name.length
          && ByteBuffer.wrap(name).equals(ByteBuffer.wrap(read(key, found)))
          && key.getInt() == SSH_KEY_BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private static byte[] read(ByteBuffer from, byte[] into) {
    from.get(into);
    return into;
  }

  /// Whether a text is the public half of an age key, its checksum (BIP 173) right.
  public static boolean isAge(String text) {
    if (text.length() != AGE_CHARACTERS || !text.startsWith(AGE_PREFIX)) {
      return false;
    }
    int sum = 1;
    for (int value : new int[] {3, 3, 3, 0, 'a' & 31, 'g' & 31, 'e' & 31}) {
      sum = polymod(sum, value);
    }
    for (int i = AGE_PREFIX.length(); i < text.length(); i++) {
      int value = BECH32.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      sum = polymod(sum, value);
    }
    return sum == 1;
  }

  private static int polymod(int sum, int value) {
    int top = sum >>> 25;
    int next = (sum & 0x1ffffff) << 5 ^ value;
    for (int bit = 0; bit < GENERATOR.length; bit++) {
      next ^= (top >>> bit & 1) == 1 ? GENERATOR[bit] : 0;
    }
    return next;
  }
}
