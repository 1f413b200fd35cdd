package dev.soke.seal;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value as `sops` seals it: AES in Galois counter mode, in base64.
final class Ciphertext {
  static final String BEGINS = "ENC[";

  private static final Pattern WHOLE =
      Pattern.compile(
          "ENC\\[AES256_GCM,data:(?<data>[A-Za-z0-9+/=]*),iv:(?<iv>[A-Za-z0-9+/=]+)"
              + ",tag:(?<tag>[A-Za-z0-9+/=]+),type:(?:str|int|float|bool|bytes|comment|time)]");

  private static final int IV_BYTES = 32;
  private static final int TAG_BYTES = 16;

  private Ciphertext() {}

  /// Whether a value is sealed and nothing of it is missing.
  static boolean isWhole(String value) {
    Matcher parts = WHOLE.matcher(value);
    return parts.matches()
        && length(parts.group("iv")) == IV_BYTES
        && length(parts.group("tag")) == TAG_BYTES
        && length(parts.group("data")) >= 0;
  }

  /// How many bytes a text in base64 stands for; -1 when it is none.
  private static int length(String base64) {
    try {
      return Base64.getDecoder().decode(base64).length;
    } catch (IllegalArgumentException _) {
      return -1;
    }
  }
}
