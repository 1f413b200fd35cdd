package dev.soke.emit;

import java.util.Collection;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All files of a build, sorted by path. Two artifacts at one path are a fault of the emitters.
public final class OutputTree {
  private final SequencedMap<String, Artifact> artifacts;

  private OutputTree(SequencedMap<String, Artifact> artifacts) {
    this.artifacts = Collections.unmodifiableSequencedMap(artifacts);
  }

  /// The tree of these artifacts.
  public static OutputTree of(Collection<Artifact> artifacts) {
    TreeMap<String, Artifact> sorted = new TreeMap<>();
    for (Artifact artifact : artifacts) {
      if (sorted.put(artifact.path(), artifact) != null) {
        throw new IllegalArgumentException("two artifacts at " + artifact.path());
      }
    }
    return new OutputTree(sorted);
  }

  /// The tree of a refused estate.
  public static OutputTree empty() {
    return new OutputTree(new TreeMap<>());
  }

  /// The files in the order of their paths.
  public Collection<Artifact> artifacts() {
    return artifacts.values();
  }

  /// The file at a path, or null.
  public @Nullable Artifact at(String path) {
    return artifacts.get(path);
  }

  /// Whether there is no file.
  public boolean isEmpty() {
    return artifacts.isEmpty();
  }
}
