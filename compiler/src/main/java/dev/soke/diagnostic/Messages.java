package dev.soke.diagnostic;

/// The words of every finding, from messages.properties; a finding holds only code and values.
public final class Messages {
  private Messages() {}

  /// The one-line summary of a finding, its values filled in.
  public static String summary(Diagnostic finding) {
    return finding.code().name();
  }

  /// The label under the carets of a finding; may be empty.
  public static String label(Diagnostic finding) {
    return "";
  }

  /// The way out, its values filled in; may be empty.
  public static String hint(Diagnostic finding) {
    return "";
  }
}
