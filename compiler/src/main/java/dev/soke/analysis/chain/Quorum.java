package dev.soke.analysis.chain;

/// What so many validators need and bear.
///
/// @param validators how many there are
public record Quorum(int validators) {
  /// How many must agree on a block: two thirds of them, rounded up.
  public int needed() {
    return (2 * validators + 2) / 3;
  }

  /// How many may be silent while blocks go on.
  public int silent() {
    return validators - needed();
  }

  /// How many may say anything while no two blocks of one height can come about.
  public int faulty() {
    return Math.max(0, (validators - 1) / 3);
  }

  /// How many must vote for a validator to join or leave: more than half.
  public int votes() {
    return validators / 2 + 1;
  }
}
