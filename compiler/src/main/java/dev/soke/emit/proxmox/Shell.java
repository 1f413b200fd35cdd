package dev.soke.emit.proxmox;

import java.util.regex.Pattern;

/// Texts of the estate as words of a shell.
final class Shell {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+@%-]+");

  private Shell() {}

  /// The text as one word that means itself, quoted where it needs it.
  static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
