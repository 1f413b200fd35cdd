package dev.soke.format;

/// A line of the result.
///
/// @param depth how many levels in it stands
/// @param text what it says; for a kept one, whole lines with their line ends
/// @param remark the comment at its end, or empty
/// @param wide whether the author set that comment apart with more than a space
record Row(int depth, String text, String remark, boolean wide, boolean kept) {
  static final Row BLANK = new Row(0, "", "", false, false);

  /// A line without a comment at its end.
  static Row of(int depth, String text) {
    return new Row(depth, text, "", false, false);
  }

  /// Lines that stay as they are.
  static Row kept(String text) {
    return new Row(0, text, "", false, true);
  }

  /// The same with a comment at its end.
  Row with(Bit comment) {
    return new Row(depth, text, comment.text(), comment.lead() > 1, kept);
  }

  /// Whether a comment can be put at its end.
  boolean takesRemark() {
    return remark.isEmpty() && !kept;
  }

  /// Its text with the space before it.
  String indented() {
    return "  ".repeat(depth) + text;
  }
}
