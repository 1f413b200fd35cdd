package dev.soke.resolve;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Estate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The estate as far as it holds, and what keeps the rest from holding.
///
/// @param estate null only when no text declares one
public record Resolution(@Nullable Estate estate, List<Diagnostic> diagnostics) {
  /// Copies what it is given.
  public Resolution {
    diagnostics = List.copyOf(diagnostics);
  }
}
