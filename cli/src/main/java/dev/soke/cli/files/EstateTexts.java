package dev.soke.cli.files;

import dev.soke.Input;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.packages.Vendored;
import dev.soke.source.Source;
import java.util.List;

/// What a folder holds: its texts, sorted by path, its packages, and what kept others from being
/// read.
public record EstateTexts(List<Source> sources, Vendored vendored, List<Diagnostic> findings) {
  /// Copies what it is given.
  public EstateTexts {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }

  /// What the compiler is given of it.
  public Input input() {
    return new Input(sources, vendored);
  }
}
