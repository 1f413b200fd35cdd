package dev.soke;

import dev.soke.ask.Expectation;
import dev.soke.ask.Trial;
import java.util.List;

/// What became of a test.
///
/// @param failures the expectations that are not met, in their order; none when it passes
public record Outcome(Trial trial, List<Failure> failures) {
  /// An expectation that is not met.
  ///
  /// @param reasons why not, a line each, the first a sentence
  public record Failure(Expectation expectation, List<String> reasons) {
    /// Copies what it is given.
    public Failure {
      reasons = List.copyOf(reasons);
    }
  }

  /// Copies what it is given.
  public Outcome {
    failures = List.copyOf(failures);
  }

  /// Whether every expectation is met.
  public boolean passed() {
    return failures.isEmpty();
  }
}
