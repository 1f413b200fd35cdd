package dev.soke.analysis.chain;

import dev.soke.model.Node;

/// How much of the memory of a node Java gets.
public final class Heaps {
  private static final long MEBIBYTE = 1L << 20;

  private Heaps() {}

  /// Three quarters, in units of 2^20 bytes; the rest is for the database beside it.
  public static long megabytes(Node node) {
    return node.memory().value().count() / MEBIBYTE * 3 / 4;
  }
}
