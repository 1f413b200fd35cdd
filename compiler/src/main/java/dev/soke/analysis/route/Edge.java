package dev.soke.analysis.route;

/// A permitted route from one place to another.
///
/// @param id its name; of ways that are equally good, the first by these names is taken
/// @param confidence above 0, at most 1
/// @param cost what it takes, in a unit that all edges share
/// @param label what a path policy sees of it, from 0
public record Edge(String id, String from, String to, double confidence, long cost, int label) {
  private static final double PARTS = 1e6;

  /// Requires a confidence that can be joined: what has none is no edge.
  public Edge {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is above 0 and at most 1: " + confidence);
    }
  }

  /// Its loss in whole millionths of a nat, `−ln confidence`, so that equal ways are exactly equal.
  long loss() {
    return (long) StrictMath.rint(-StrictMath.log(confidence) * PARTS);
  }
}
