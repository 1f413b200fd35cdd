package dev.soke.proof;

import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The files that the example `lucid` compiles to.
final class Lucid {
  private static final SequencedMap<String, String> FILES =
      Emitted.from(Path.of("..", "examples", "lucid"));

  private Lucid() {}

  static SequencedMap<String, String> files() {
    return new TreeMap<>(FILES);
  }
}
