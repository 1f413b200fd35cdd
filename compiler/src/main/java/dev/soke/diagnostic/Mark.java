package dev.soke.diagnostic;

import dev.soke.source.Span;

/// A stretch to underline in a report, and what to say beside it.
///
/// @param primary whether it is the place of the finding itself
record Mark(Span span, String label, boolean primary) {
  /// The line it begins on; it is underlined on this line only.
  int line() {
    return span.from().line();
  }
}
