package dev.soke.syntax;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a text says, as far as it can be read. A tree is always returned; what could not be read is
/// told in the diagnostics and left out of the statements.
public record SyntaxTree(Source source, List<Statement> statements, List<Diagnostic> diagnostics) {
  /// Copies what it is given.
  public SyntaxTree {
    statements = List.copyOf(statements);
    diagnostics = List.copyOf(diagnostics);
  }

  /// `set where condition`; the condition is null when nothing is asked of the members.
  public record Query(Expression set, @Nullable Expression where) {}

  /// A query, null when it cannot be read, and what is wrong with it.
  public record Asked(@Nullable Query query, List<Diagnostic> diagnostics) {
    /// Copies what it is given.
    public Asked {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
