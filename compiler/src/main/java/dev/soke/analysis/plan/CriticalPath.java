package dev.soke.analysis.plan;

import dev.soke.analysis.Rings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The critical path method: a pass forward for the earliest weeks, one backward for the latest.
/// What is equally early keeps the order of the tasks given.
public final class CriticalPath {
  private final SequencedMap<String, Task> tasks = new LinkedHashMap<>();
  private final SequencedMap<String, List<String>> followers = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> starts = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> waves = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> latest = new LinkedHashMap<>();

  private CriticalPath(List<Task> given) {
    given.forEach(task -> tasks.put(task.name(), task));
    for (Task task : tasks.values()) {
      followers.putIfAbsent(task.name(), new ArrayList<>());
      for (String before : known(task)) {
        followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(task.name());
      }
    }
  }

  /// The schedule of tasks.
  public static Schedule of(List<Task> tasks) {
    SequencedMap<String, List<String>> graph = new LinkedHashMap<>();
    tasks.forEach(task -> graph.put(task.name(), task.after()));
    List<List<String>> rings = Rings.of(graph);
    return rings.isEmpty() ? new CriticalPath(tasks).plan() : new Schedule.Cyclic(rings);
  }

  private Schedule.Plan plan() {
    List<String> order = order();
    order.forEach(this::begin);
    int weeks = order.stream().mapToInt(this::end).max().orElse(0);
    order.reversed().forEach(name -> delay(name, weeks));
    List<Row> rows =
        order.stream()
            .map(it -> new Row(it, at(waves, it), at(starts, it), end(it), at(latest, it)))
            .toList();
    return new Schedule.Plan(rows, path(order, weeks), weeks);
  }

  /// Every task after all it waits for (Kahn).
  private List<String> order() {
    SequencedMap<String, Integer> open = new LinkedHashMap<>();
    tasks.forEach((name, task) -> open.put(name, known(task).size()));
    Deque<String> ready = new ArrayDeque<>();
    open.forEach((name, count) -> ready.addAll(count == 0 ? List.of(name) : List.of()));
    List<String> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      String name = ready.remove();
      order.add(name);
      for (String next : followers.getOrDefault(name, List.of())) {
        if (open.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    return order;
  }

  private void begin(String name) {
    Task task = task(name);
    List<String> before = known(task);
    int free = before.stream().mapToInt(this::end).max().orElse(0) + 1;
    starts.put(name, Math.max(task.notBefore(), free));
    waves.put(name, before.stream().mapToInt(it -> at(waves, it)).max().orElse(0) + 1);
  }

  private void delay(String name, int weeks) {
    int end =
        followers.getOrDefault(name, List.of()).stream()
            .mapToInt(it -> at(latest, it) - 1)
            .min()
            .orElse(weeks);
    latest.put(name, end - task(name).weeks() + 1);
  }

  private List<String> path(List<String> order, int weeks) {
    List<String> path = new ArrayList<>();
    @Nullable String at = endingIn(order, weeks);
    while (at != null) {
      path.add(at);
      at = endingIn(known(task(at)), at(starts, at) - 1);
    }
    Collections.reverse(path);
    return path;
  }

  private @Nullable String endingIn(List<String> names, int week) {
    return names.stream().filter(it -> end(it) == week).findFirst().orElse(null);
  }

  private List<String> known(Task task) {
    return task.after().stream().filter(tasks::containsKey).distinct().toList();
  }

  private int end(String name) {
    return at(starts, name) + task(name).weeks() - 1;
  }

  private Task task(String name) {
    return Objects.requireNonNull(tasks.get(name));
  }

  private static int at(SequencedMap<String, Integer> numbers, String name) {
    return numbers.getOrDefault(name, 0);
  }
}
