package dev.soke.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// How the files of a package differ from those that are locked.
record Drift(List<String> changed, List<String> missing, List<String> extra) {
  static Drift between(SortedMap<String, String> locked, SortedMap<String, String> found) {
    Drift drift = new Drift(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    locked.forEach((path, digest) -> {
      String now = found.get(path);
      if (now == null) {
        drift.missing.add(path);
      } else if (!now.equals(digest)) {
        drift.changed.add(path);
      }
    });
    found.keySet().stream().filter(path -> !locked.containsKey(path)).forEach(drift.extra::add);
    return drift;
  }
}
