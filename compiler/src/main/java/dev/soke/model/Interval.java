package dev.soke.model;

/// A range of whole numbers `low..high`, both ends included.
public record Interval(long low, long high) {
  /// Whether both ranges hold some same number.
  public boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /// Whether the number lies within.
  public boolean contains(long number) {
    return low <= number && number <= high;
  }

  @Override
  public String toString() {
    return low + ".." + high;
  }
}
