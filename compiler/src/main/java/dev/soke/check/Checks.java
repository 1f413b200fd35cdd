package dev.soke.check;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.model.Estate;
import java.util.List;

/// Judges an estate. The compiler takes one as an argument, so it never sees the rule engine.
@FunctionalInterface
public interface Checks {
  /// No checks at all, for tests of other stages.
  Checks NONE = estate -> List.of();

  /// The findings, sorted and without repeats.
  List<Diagnostic> check(Estate estate);
}
