package dev.soke.check;

import dev.soke.diagnostic.Diagnostic;
import java.util.List;

/// Judges facts. The compiler takes one as an argument, so it never sees the rule engine.
@FunctionalInterface
public interface Checks {
  /// No checks at all, for tests of other stages.
  Checks NONE = facts -> List.of();

  /// The findings, sorted and without repeats; the order of the facts does not matter.
  List<Diagnostic> check(List<Fact> facts);
}
