package dev.soke.expand;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// The findings of expansion so far, each once.
final class Trouble {
  private final SequencedSet<Diagnostic> found = new LinkedHashSet<>();

  /// Tells a finding, with its named values in pairs.
  void add(Code code, Span place, String... values) {
    Diagnostic finding = Diagnostic.of(code, place);
    for (int at = 0; at < values.length; at += 2) {
      finding = finding.with(values[at], values[at + 1]);
    }
    found.add(finding);
  }

  void add(Diagnostic finding) {
    found.add(finding);
  }

  List<Diagnostic> all() {
    return new ArrayList<>(found);
  }
}
