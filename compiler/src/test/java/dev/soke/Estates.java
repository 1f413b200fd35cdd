package dev.soke;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.model.Estate;
import dev.soke.resolve.Resolution;
import dev.soke.resolve.Resolver;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.List;
import java.util.Objects;

/// Estates from texts, for tests of what comes after the resolver.
public final class Estates {
  private Estates() {}

  /// The estate of a text that has nothing wrong with its form and names.
  public static Estate of(String text) {
    SyntaxTree tree = Syntax.parse(new Source("case.soke", text));
    assertEquals(List.of(), tree.diagnostics());
    Resolution resolution = Resolver.resolve(List.of(tree));
    assertEquals(List.of(), resolution.diagnostics());
    return Objects.requireNonNull(resolution.estate());
  }
}
