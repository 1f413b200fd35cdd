package dev.soke.analysis.plan;

import java.util.List;

/// A piece of work.
///
/// @param name what it is called; no two tasks of a plan share a name
/// @param weeks how long it takes, from 1
/// @param notBefore the first week it may begin in, from 1
/// @param after the tasks that end before it begins; names that are no tasks are left out
public record Task(String name, int weeks, int notBefore, List<String> after) {
  /// Copies what it is given.
  public Task {
    after = List.copyOf(after);
  }
}
