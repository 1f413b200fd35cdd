package dev.soke.analysis.ruling;

/// What law is asked.
public enum Question {
  /// May data be kept where they are?
  RESIDENCY("May data be kept where they are?"),
  /// On what do they leave their jurisdiction?
  TRANSFER("On what do data leave their jurisdiction?"),
  /// Is a jurisdiction, an asset or a reader barred, or to be watched?
  DENY_LIST("Is a jurisdiction, an asset or a reader barred, or to be watched?"),
  /// Is there a licence for what is done?
  LICENCE("Is there a licence for what is done?"),
  /// May a technology be used where it is?
  TECHNOLOGY("May a technology be used where it is?"),
  /// How long are data kept?
  RETENTION("How long are data kept?"),
  /// Which data travel with a transfer of value?
  TRAVEL_RULE("Which data travel with a transfer of value?");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /// The question as a sentence.
  public String words() {
    return words;
  }
}
