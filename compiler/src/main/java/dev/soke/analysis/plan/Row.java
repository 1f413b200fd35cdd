package dev.soke.analysis.plan;

/// When a task can be worked on; a row of a Gantt chart. Weeks count from 1 and are told with both
/// ends.
///
/// @param name the task
/// @param wave one more than the latest wave it waits for, from 1
/// @param start the earliest week it can begin in
/// @param end the week it then ends in
/// @param latestStart the last week it can begin in without the whole plan ending later
public record Row(String name, int wave, int start, int end, int latestStart) {
  /// By how many weeks it can be late without the whole plan ending later.
  public int slack() {
    return latestStart - start;
  }

  /// Whether any delay of it delays the whole plan.
  public boolean isCritical() {
    return slack() == 0;
  }
}
