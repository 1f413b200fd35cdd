package dev.soke.analysis;

import dev.soke.model.Estate;
import dev.soke.model.Wave;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/// What has happened when a wave is done.
public final class WaveOrder {
  private WaveOrder() {}

  /// A wave and all that come before it, by name. Waves that wait for each other in a ring all
  /// count as before each other.
  public static List<Wave> upTo(Estate estate, Wave wave) {
    TreeMap<String, Wave> done = new TreeMap<>();
    Deque<Wave> open = new ArrayDeque<>(List.of(wave));
    while (!open.isEmpty()) {
      Wave next = open.pop();
      if (done.putIfAbsent(next.name().value(), next) == null) {
        for (var name : next.after()) {
          Wave before = estate.waves().get(name.value());
          if (before != null) {
            open.push(before);
          }
        }
      }
    }
    return new ArrayList<>(done.values());
  }
}
