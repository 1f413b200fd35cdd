package dev.soke.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CriticalPathTest {
  @Test
  void tellsWhatCanBeLate() {
    Schedule.Plan plan =
        plan(
            List.of(
                new Task("tests", 2, 1, List.of("network", "guests")),
                new Task("network", 6, 1, List.of()),
                new Task("guests", 2, 3, List.of())));
    assertEquals(
        List.of(
            new Row("network", 1, 1, 6, 1),
            new Row("guests", 1, 3, 4, 5),
            new Row("tests", 2, 7, 8, 7)),
        plan.rows());
    assertEquals(List.of("network", "tests"), plan.criticalPath());
    assertEquals(8, plan.weeks());
  }

  @Test
  void tellsARing() {
    Schedule schedule =
        CriticalPath.of(
            List.of(
                new Task("a", 1, 1, List.of("c")),
                new Task("b", 1, 1, List.of("a")),
                new Task("c", 1, 1, List.of("a", "b"))));
    assertEquals(new Schedule.Cyclic(List.of(List.of("a", "c", "a"))), schedule);
  }

  @Test
  void needsNoTasks() {
    assertEquals(new Schedule.Plan(List.of(), List.of(), 0), CriticalPath.of(List.of()));
  }

  /// A week later than its slack moves the end, its slack itself does not.
  @Test
  void slackIsWhatADelayCosts() {
    for (int seed = 0; seed < 500; seed++) {
      List<Task> tasks = tasks(new Random(seed));
      Schedule.Plan plan = plan(tasks);
      assertEquals(longest(tasks), plan.weeks(), "seed " + seed);
      for (Row row : plan.rows()) {
        assertEquals(plan.weeks(), plan(delayed(tasks, row, row.slack())).weeks());
        assertEquals(plan.weeks() + 1, plan(delayed(tasks, row, row.slack() + 1)).weeks());
      }
      assertFollows(tasks, plan);
    }
  }

  private static void assertFollows(List<Task> tasks, Schedule.Plan plan) {
    int week = 0;
    for (String name : plan.criticalPath()) {
      Row row = row(plan, name);
      assertTrue(row.isCritical());
      assertTrue(week == 0 || row.start() == week + 1);
      week = row.end();
    }
    assertEquals(plan.weeks(), week);
    for (Task task : tasks) {
      for (String before : task.after()) {
        assertTrue(row(plan, before).end() < row(plan, task.name()).start());
        assertTrue(row(plan, before).wave() < row(plan, task.name()).wave());
      }
    }
  }

  private static List<Task> tasks(Random random) {
    int count = 1 + random.nextInt(9);
    List<Task> tasks = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      List<String> after =
          IntStream.range(0, number)
              .filter(_ -> random.nextInt(3) == 0)
              .mapToObj(it -> "t" + it)
              .toList();
      tasks.add(new Task("t" + number, 1 + random.nextInt(5), 1 + random.nextInt(6), after));
    }
    Collections.shuffle(tasks, random);
    return tasks;
  }

  /// The end by trying every chain of tasks, without any order.
  private static int longest(List<Task> tasks) {
    return tasks.stream().mapToInt(task -> end(task, tasks)).max().orElse(0);
  }

  private static int end(Task task, List<Task> tasks) {
    int free =
        tasks.stream()
            .filter(it -> task.after().contains(it.name()))
            .mapToInt(it -> end(it, tasks) + 1)
            .max()
            .orElse(1);
    return Math.max(free, task.notBefore()) + task.weeks() - 1;
  }

  private static List<Task> delayed(List<Task> tasks, Row row, int by) {
    return tasks.stream()
        .map(it ->
            it.name().equals(row.name())
                ? new Task(it.name(), it.weeks(), row.start() + by, it.after())
                : it)
        .toList();
  }

  private static Row row(Schedule.Plan plan, String name) {
    return plan.rows().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static Schedule.Plan plan(List<Task> tasks) {
    return (Schedule.Plan) CriticalPath.of(tasks);
  }
}
