package dev.soke.seal;

import java.util.List;

/// A value in a sealed document.
///
/// @param path the names above it, items of lists by their number from 0
/// @param line the line it begins on, from 1
record Leaf(List<String> path, String text, int line) {
  Leaf {
    path = List.copyOf(path);
  }

  /// The last of its names.
  String name() {
    return path.getLast();
  }
}
