package dev.soke.ask;

import dev.soke.diagnostic.Severity;
import dev.soke.source.Span;
import dev.soke.syntax.Expression;
import dev.soke.syntax.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a test: what must be so.
public sealed interface Expectation {
  /// The expectation as it is written, without what it changes.
  Span span();

  /// What is changed first, as an overlay would; null where nothing is.
  @Nullable List<Statement> changes();

  /// `path from a@p to b@q`, or `no-path`: whether something can pass from one end to the other in
  /// what a build writes.
  record Path(boolean wanted, Expression.Endpoint from, Expression.Endpoint to, Span span)
      implements Expectation {
    @Override
    public @Nullable List<Statement> changes() {
      return null;
    }
  }

  /// `error PLN004`, `no warning`: which findings there are.
  ///
  /// @param name a code, or the name of a rule; empty for any
  record Found(
      boolean wanted, Severity severity, String name, @Nullable List<Statement> changes, Span span)
      implements Expectation {
    /// Copies what it is given.
    public Found {
      changes = changes == null ? null : List.copyOf(changes);
    }
  }

  /// A condition.
  record Holds(Expression condition, @Nullable List<Statement> changes, Span span)
      implements Expectation {
    /// Copies what it is given.
    public Holds {
      changes = changes == null ? null : List.copyOf(changes);
    }
  }
}
