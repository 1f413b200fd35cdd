package dev.soke.ethereum;

import java.util.regex.Pattern;

/// Private keys where no key belongs: 64 digits next to the word key. What is called public is
/// none.
public final class KeyText {
  /// Where one stands, from the word to the last digit, or the other way round.
  public static final Pattern PATTERN =
      Pattern.compile(
          "(?i:(?<!public)(?<!public[ _-])key[\"']?[\\s:=>-]{0,8}[\"']?(?:0x)?[0-9a-f]{64}(?![0-9a-f])"
              + "|(?<![0-9a-f])[0-9a-f]{64}[\\s,;(]{1,3}(?:private )?key\\b)");

  private KeyText() {}

  /// Whether a text holds one.
  public static boolean in(String text) {
    return PATTERN.matcher(text).find();
  }
}
