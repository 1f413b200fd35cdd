package dev.soke;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.emit.OutputTree;
import dev.soke.model.Estate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the texts: the estate as far as it could be resolved, every finding, and the
/// files (none unless the estate is free of errors).
public record Compilation(
    @Nullable Estate estate, List<Diagnostic> diagnostics, OutputTree outputs) {
  /// Copies what it is given.
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
  }

  /// What became of texts that make no files.
  public Compilation(@Nullable Estate estate, List<Diagnostic> diagnostics) {
    this(estate, diagnostics, OutputTree.empty());
  }

  /// Whether nothing stands against building.
  public boolean ok() {
    return estate != null
        && diagnostics.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
