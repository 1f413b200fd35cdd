package dev.soke.expand;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.syntax.SyntaxTree;
import java.util.List;

/// What expansion gives: trees of plain statements, what is wrong, and what it cost.
///
/// @param cost how many statements the estate is, loops counted out
/// @param origins where each value of each declaration comes from
public record Expansion(
    List<SyntaxTree> trees, List<Diagnostic> diagnostics, long cost, List<Step> origins) {
  /// The most statements that an estate may come to.
  public static final long BUDGET = 1_000_000;

  /// Copies what it is given.
  public Expansion {
    trees = List.copyOf(trees);
    diagnostics = List.copyOf(diagnostics);
    origins = List.copyOf(origins);
  }
}
