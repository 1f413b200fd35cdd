package dev.soke.cli.files;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.util.List;

/// What a folder holds: its texts, sorted by path, and what kept others from being read.
public record EstateTexts(List<Source> sources, List<Diagnostic> findings) {
  /// Copies what it is given.
  public EstateTexts {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }
}
