package dev.soke.cli.commit;

import java.util.regex.Pattern;

/// Makes copied text safe for a commit message: one line, visible characters only.
///
/// A line of its own could pass for a trailer. The seal of Argo CD stops it from checking older
/// commits, so its name cannot stand in a message at all.
final class OneLine {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");
  private static final Pattern SEAL =
      Pattern.compile("argocd-gpg-seal", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OneLine() {}

  static String of(String text) {
    String line = INVISIBLE.matcher(text).replaceAll(" ").strip();
    return SEAL.matcher(line).replaceAll("_");
  }
}
