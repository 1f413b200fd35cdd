package dev.soke.diagnostic;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;

/// The stretches of the sources that no report may repeat, for logs live longer than secrets
/// should.
record Secrets(List<Span> spans) {
  private static final String AREA = "SEC";

  /// What findings say is a secret.
  static Secrets of(List<Diagnostic> findings) {
    return new Secrets(
        findings.stream()
            .filter(finding -> finding.code().name().startsWith(AREA))
            .map(Diagnostic::span)
            .toList());
  }

  /// A piece of a source with `*` in place of each character of a secret.
  ///
  /// @param start where the piece begins in the source
  String mask(Source source, int start, String piece) {
    StringBuilder shown = new StringBuilder(piece);
    for (Span span : spans) {
      int from = Math.max(span.start() - start, 0);
      int to = Math.min(span.end() - start, piece.length());
      for (int at = from; span.source() == source && at < to; at++) {
        shown.setCharAt(at, '*');
      }
    }
    return shown.toString();
  }
}
