package dev.soke.model;

/// A range of shares of processors `4..8cores`, both ends included.
///
/// @param low at most `high`
public record CoresRange(Cores low, Cores high) {
  /// The range as the user may write it, `4..8cores` or `6cores`.
  @Override
  public String toString() {
    String most = high.decimal().toPlainString() + "cores";
    return low.equals(high) ? most : low.decimal().toPlainString() + ".." + most;
  }
}
