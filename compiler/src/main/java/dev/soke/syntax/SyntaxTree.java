package dev.soke.syntax;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.util.List;

/// What a text says, as far as it can be read. A tree is always returned; what could not be read is
/// told in the diagnostics and left out of the statements.
public record SyntaxTree(Source source, List<Statement> statements, List<Diagnostic> diagnostics) {
  /// Copies what it is given.
  public SyntaxTree {
    statements = List.copyOf(statements);
    diagnostics = List.copyOf(diagnostics);
  }
}
