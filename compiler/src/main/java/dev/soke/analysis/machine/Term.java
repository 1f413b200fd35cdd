package dev.soke.analysis.machine;

import dev.soke.model.BytesRange;

/// What one thing adds to a sum.
///
/// @param name of the thing
/// @param low the least it may be
/// @param high the most it may be; the same as `low` where that is settled
public record Term(String name, long low, long high) {
  /// An amount of data, in bytes.
  public static Term of(String name, BytesRange range) {
    return new Term(name, range.low().count(), range.high().count());
  }

  /// So many times as much.
  public Term times(long least, long most) {
    return new Term(name, Math.multiplyExact(low, least), Math.multiplyExact(high, most));
  }
}
