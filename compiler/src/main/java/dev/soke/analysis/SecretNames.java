package dev.soke.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the name of a variable says about its value, word by word: `JWT_SECRET` holds a secret,
/// `SECRETARY` does not, and `TOKEN_TTL` holds something about one.
final class SecretNames {
  private static final List<String> SECRET_WORDS =
      Words.of(
          """
          PASSWORD PASSWD PASSPHRASE PASS PWD SECRET SECRETS TOKEN TOKENS MNEMONIC SALT PEPPER
          CREDENTIAL CREDENTIALS APIKEY PRIVKEY PRIVATEKEY ACCESSKEY SECRETKEY
          """);

  /// Words that make the word KEY behind them secret.
  private static final List<String> SECRET_KEYS =
      Words.of(
          """
          PRIVATE API ACCESS SECRET SIGNING ENCRYPTION MASTER AUTH JWT SESSION
          """);

  /// Last words that name a fact about a secret and not the secret.
  private static final List<String> ABOUT =
      Words.of(
          """
          FILE PATH DIR NAME ID TTL EXPIRY LIFETIME LENGTH SIZE URL URI ENDPOINT HOST PORT
          ISSUER AUDIENCE TYPE KIND FORMAT MODE ALGORITHM ALG COUNT LIMIT HEADER PREFIX MIN
          MAX SECONDS DAYS ENABLED REQUIRED POLICY ROTATION ADDRESS SCOPE SCOPES CONTRACT
          SYMBOL DECIMALS VERSION HASH DIGEST FINGERPRINT ROUNDS
          """);

  private SecretNames() {}

  /// Whether a variable of that name holds a secret.
  static boolean isSecret(String name) {
    List<String> words = parts(name);
    if (isAbout(words)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean key = words.get(i).equals("KEY") || words.get(i).equals("KEYS");
      if (SECRET_WORDS.contains(words.get(i))
          || (key && i > 0 && SECRET_KEYS.contains(words.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a variable of that name may hold a private key.
  static boolean isKey(String name) {
    List<String> words = parts(name);
    return !isAbout(words) && (words.contains("KEY") || words.contains("PK") || isSecret(name));
  }

  private static boolean isAbout(List<String> words) {
    return ABOUT.contains(words.getLast()) || words.contains("PUBLIC") || words.contains("PUB");
  }

  private static List<String> parts(String name) {
    return Arrays.asList(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1));
  }
}
