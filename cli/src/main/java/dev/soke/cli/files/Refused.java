package dev.soke.cli.files;

/// A command cannot do what it was asked, and has changed nothing.
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String hint;
  private final boolean usage;

  private Refused(String reason, String hint, boolean usage) {
    super(reason, null, false, false);
    this.reason = reason;
    this.hint = hint;
    this.usage = usage;
  }

  /// The command line asks for something that does not make sense.
  public static Refused usage(String reason, String hint) {
    return new Refused(reason, hint, true);
  }

  /// The command line makes sense; what it found stands against it.
  public static Refused found(String reason, String hint) {
    return new Refused(reason, hint, false);
  }

  /// Why, in one sentence.
  public String reason() {
    return reason;
  }

  /// The way out, in one sentence.
  public String hint() {
    return hint;
  }

  /// Whether the command line itself is at fault.
  public boolean usage() {
    return usage;
  }
}
