package dev.soke.analysis.plan;

import java.util.List;

/// What comes of tasks that wait for each other.
public sealed interface Schedule {
  /// A plan that can be kept.
  ///
  /// @param rows the tasks, each after those it waits for
  /// @param criticalPath tasks that set the end: each begins in the week after the one before it
  ///   has ended, the first in the week it may begin in, and the last ends the plan
  /// @param weeks the week that the last task ends in; 0 without tasks
  record Plan(List<Row> rows, List<String> criticalPath, int weeks) implements Schedule {
    /// Copies what it is given.
    public Plan {
      rows = List.copyOf(rows);
      criticalPath = List.copyOf(criticalPath);
    }
  }

  /// Tasks that wait for each other in a ring.
  ///
  /// @param rings as [dev.soke.analysis.Rings] tells them
  record Cyclic(List<List<String>> rings) implements Schedule {
    /// Copies what it is given.
    public Cyclic {
      rings = List.copyOf(rings);
    }
  }
}
