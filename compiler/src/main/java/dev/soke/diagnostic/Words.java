package dev.soke.diagnostic;

/// What a report says about a finding.
record Words(String summary, String label, String hint) {
  /// The words of the catalogue.
  static Words of(Diagnostic finding) {
    return new Words(Messages.summary(finding), Messages.label(finding), Messages.hint(finding));
  }
}
