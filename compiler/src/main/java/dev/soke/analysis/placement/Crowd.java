package dev.soke.analysis.placement;

import org.jspecify.annotations.Nullable;

/// Machines that are more than hosts seat, were one resource all that counts: each host seats as
/// many as it can of the smallest of them.
///
/// @param least what the smallest of them takes; all that take as much or more are among them
/// @param seats how many of them find room, at the most
public record Crowd(long least, int machines, long seats) {
  /// The crowd of the largest machines; null when there is none.
  ///
  /// @param resource its place among the resources
  public static @Nullable Crowd of(Problem problem, int resource) {
    long[] takes =
        problem.machines().stream().mapToLong(it -> it.amounts().get(resource)).sorted().toArray();
    long[] rooms = problem.rooms().stream().mapToLong(it -> it.amounts().get(resource)).toArray();
    for (int first = takes.length - 1; first >= 0; first--) {
      boolean begins = first == 0 || takes[first - 1] < takes[first];
      long seats = begins ? seats(takes, first, rooms) : Long.MAX_VALUE;
      int machines = takes.length - first;
      if (seats < machines) return new Crowd(takes[first], machines, seats);
    }
    return null;
  }

  private static long seats(long[] takes, int first, long[] rooms) {
    long seats = 0;
    for (long room : rooms) {
      long left = room;
      for (int at = first; at < takes.length && takes[at] <= left; at++) {
        left -= takes[at];
        seats++;
      }
    }
    return seats;
  }
}
