package dev.soke;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.Suppressed;
import dev.soke.emit.OutputTree;
import dev.soke.expand.Expansion;
import dev.soke.model.Estate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the texts: the estate as far as it could be resolved, every finding, and the
/// files (none unless the estate is free of errors).
///
/// @param suppressed the findings that the estate says to leave alone; not among the others
/// @param expansion what the texts came to, which knows its cost and where values come from
public record Compilation(
    @Nullable Estate estate,
    List<Diagnostic> diagnostics,
    List<Suppressed> suppressed,
    OutputTree outputs,
    Expansion expansion) {
  /// Copies what it is given.
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    suppressed = List.copyOf(suppressed);
  }

  /// What became of texts that make no files.
  public Compilation(@Nullable Estate estate, List<Diagnostic> diagnostics) {
    this(estate, diagnostics, List.of(), OutputTree.empty(), Expansion.NONE);
  }

  /// The same with more findings and other files.
  Compilation with(List<Diagnostic> more, OutputTree files) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    all.sort(Comparator.naturalOrder());
    return new Compilation(estate, all, suppressed, files, expansion);
  }

  /// Whether nothing stands against building.
  public boolean ok() {
    return estate != null
        && diagnostics.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
