package dev.soke.emit;

import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The waves of an estate in the order they happen: each after those it waits for, else by name.
///
/// @param waves in order
public record Rollout(List<Wave> waves) {
  /// Copies what it is given.
  public Rollout {
    waves = List.copyOf(waves);
  }

  /// The rollout of a valid estate, whose waves never wait for each other in a ring.
  public static Rollout of(Estate estate) {
    SequencedMap<String, Wave> waiting = new LinkedHashMap<>(estate.waves());
    List<Wave> waves = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Wave next = next(waiting);
      waiting.remove(next.name().value());
      waves.add(next);
    }
    return new Rollout(waves);
  }

  /// Which wave changes a cluster, counted from 0; -1 when none does.
  public int order(String cluster) {
    for (int order = 0; order < waves.size(); order++) {
      if (waves.get(order).clusters().stream().anyMatch(it -> it.value().equals(cluster))) {
        return order;
      }
    }
    return -1;
  }

  /// The wave that changes a cluster, or null when none does.
  public @Nullable Wave wave(String cluster) {
    int order = order(cluster);
    return order < 0 ? null : waves.get(order);
  }

  private static Wave next(SequencedMap<String, Wave> waiting) {
    for (Wave wave : waiting.values()) {
      if (wave.after().stream().noneMatch(it -> waiting.containsKey(it.value()))) {
        return wave;
      }
    }
    throw new IllegalStateException("waves wait for each other, and no check said so");
  }
}
