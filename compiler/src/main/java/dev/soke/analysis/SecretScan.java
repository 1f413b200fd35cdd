package dev.soke.analysis;

import dev.soke.ethereum.KeyText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells environment values that look like secrets, by the value alone or by the name beside it.
/// Never hands a value on.
public final class SecretScan {
  /// What is wrong with a value.
  public enum Kind {
    /// A secret in plain text.
    PLAIN,
    /// A password inside a URL.
    URL,
    /// Ciphertext or a placeholder where the consumer expects the secret itself.
    PRETENDED
  }

  private static final Pattern CIPHERTEXT = Pattern.compile("(?i:enc:\\S*)|ENC\\[.*]");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[^>]*>|\\*{3,}|(?i:x{3,}|todo|change[-_ ]?me|replace[-_ ]?me|redacted)");

  /// `scheme://user:password@`, the user may be empty.
  private static final Pattern URL_PASSWORD =
      Pattern.compile(
          "(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+://[^\\s/?#@:]*:(?<password>[^\\s/?#]+)@");

  private static final Pattern PARAMETER =
      Pattern.compile("(?i)(?:^|[?&;\\s])(?:password|passwd|pwd)=(?<password>[^\\s&;]+)");

  /// Shapes that are secrets wherever they stand: private keys in PEM, age, and in digits, and some
  /// hosts' tokens.
  static final Pattern KNOWN_SHAPE =
      Pattern.compile(
          "-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY|AGE-SECRET-KEY-1|\\bAKIA[0-9A-Z]{16}\\b"
              + "|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bglpat-[\\w-]{20}|"
              + KeyText.PATTERN.pattern());

  private static final Pattern KEY_MATERIAL = Pattern.compile("(?:0x)?[0-9A-Fa-f]{64}");
  private static final Pattern PATH = Pattern.compile("(?:~|\\.{1,2})?/[^\\s+=]*|file:\\S*");
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S*");
  private static final List<String> HARMLESS =
      Words.of(
          """
          true false yes no on off none null disabled
          """);

  private SecretScan() {}

  /// What a value looks like; null when it looks harmless.
  ///
  /// @param name the name of the variable, such as `S3_SECRET_KEY`
  public static @Nullable Kind of(String name, String value) {
    String text = value.strip();
    if (CIPHERTEXT.matcher(text).matches()) {
      return Kind.PRETENDED;
    }
    if (holdsPassword(URL_PASSWORD, text)) {
      return Kind.URL;
    }
    if (holdsPassword(PARAMETER, text)) {
      return ADDRESS.matcher(text).lookingAt() ? Kind.URL : Kind.PLAIN;
    }
    if (KNOWN_SHAPE.matcher(text).find() || isKey(name, text)) {
      return Kind.PLAIN;
    }
    if (!SecretNames.isSecret(name) || isHarmless(text)) {
      return null;
    }
    return PLACEHOLDER.matcher(text).matches() ? Kind.PRETENDED : Kind.PLAIN;
  }

  private static boolean isKey(String name, String text) {
    return SecretNames.isKey(name) && KEY_MATERIAL.matcher(text).matches();
  }

  private static boolean holdsPassword(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String password = matcher.group("password");
      boolean blank = Variables.fill(password, _ -> "").isEmpty();
      if (!blank && !PLACEHOLDER.matcher(password).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(String text) {
    return text.isEmpty()
        || !Variables.uses(text).isEmpty()
        || PATH.matcher(text).matches()
        || ADDRESS.matcher(text).matches()
        || HARMLESS.contains(text.toLowerCase(Locale.ROOT));
  }
}
