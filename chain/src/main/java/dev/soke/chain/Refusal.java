package dev.soke.chain;

/// Why something is not done: a sentence for the user, and the way out.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;
  private final boolean usage;

  private Refusal(String message, String hint, boolean usage) {
    super(message);
    this.hint = hint;
    this.usage = usage;
  }

  /// What was found stands against it.
  static Refusal because(String message, String hint) {
    return new Refusal(message, hint, false);
  }

  /// The command line asks for what makes no sense.
  static Refusal usage(String message, String hint) {
    return new Refusal(message, hint, true);
  }

  /// The way out.
  public String hint() {
    return hint;
  }

  boolean isUsage() {
    return usage;
  }
}
