package dev.soke.expand;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.syntax.SyntaxTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What expansion gives: trees of plain statements, what is wrong, and what it cost.
///
/// @param cost how many statements the estate is
/// @param origins where each value of each declaration comes from, worked out when asked
/// @param uses where templates are used
/// @param lets the values of the names that the top of the texts gives with `let`
public record Expansion(
    List<SyntaxTree> trees,
    List<Diagnostic> diagnostics,
    Cost cost,
    ValueOrigins origins,
    TemplateUses uses,
    SequencedMap<String, Value> lets) {
  /// The most statements that an estate may come to.
  public static final long BUDGET = 1_000_000;

  /// That of an estate that could not be read.
  public static final Expansion NONE =
      new Expansion(
          List.of(),
          List.of(),
          new Cost(0, 0),
          ValueOrigins.plain(List.of()),
          TemplateUses.NONE,
          new LinkedHashMap<>());

  /// Copies what it is given.
  public Expansion {
    trees = List.copyOf(trees);
    diagnostics = List.copyOf(diagnostics);
    lets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(lets));
  }
}
