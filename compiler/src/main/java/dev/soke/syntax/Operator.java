package dev.soke.syntax;

/// The operators of expressions, from those that bind least to those that bind most.
public enum Operator {
  /// The left value, or the right one where the left is absent.
  OTHERWISE("??", 1),
  OR("or", 2),
  AND("and", 3),
  NOT("not", 4),
  EQUAL("==", 5),
  UNEQUAL("!=", 5),
  LESS("<", 5),
  AT_MOST("<=", 5),
  GREATER(">", 5),
  AT_LEAST(">=", 5),
  IN("in", 5),
  /// Becomes a range, not a binary expression.
  RANGE("..", 6),
  PLUS("+", 7),
  MINUS("-", 7),
  TIMES("*", 8),
  DIVIDED("/", 8),
  REMAINDER("%", 8),
  /// The sign before a number.
  NEGATIVE("-", 9);

  private final String sign;
  private final int level;

  Operator(String sign, int level) {
    this.sign = sign;
    this.level = level;
  }

  /// How it is written.
  public String sign() {
    return sign;
  }

  /// How much it binds: 1 least, 9 most.
  public int level() {
    return level;
  }

  /// Whether it compares two values; comparisons do not chain.
  public boolean compares() {
    return level == EQUAL.level;
  }
}
