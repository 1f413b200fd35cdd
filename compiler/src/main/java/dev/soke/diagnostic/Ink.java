package dev.soke.diagnostic;

/// The colours of a terminal, or none.
record Ink(boolean on) {
  /// In the colour of a severity.
  String grave(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        },
        text);
  }

  /// Words that matter.
  String strong(String text) {
    return paint("1", text);
  }

  /// What stands around the source.
  String frame(String text) {
    return paint("34", text);
  }

  private String paint(String style, String text) {
    return on ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
