package dev.soke.analysis.route;

import java.util.Arrays;
import java.util.List;

/// What whole ways must keep to and single edges cannot tell, such as no more than two hops outside
/// a union: a deterministic automaton over the labels of edges. It begins in state 0.
///
/// @param steps for each state the next one by label; [#DEAD] where the way must not go on
/// @param accepting for each state whether a way may end in it
public record PathPolicy(List<List<Integer>> steps, List<Boolean> accepting) {
  /// No way goes on from here.
  public static final int DEAD = -1;

  /// Copies and checks what it is given.
  public PathPolicy {
    steps = steps.stream().map(List::copyOf).toList();
    accepting = List.copyOf(accepting);
    int states = steps.size();
    boolean whole =
        states == accepting.size()
            && states > 0
            && steps.stream().flatMap(List::stream).allMatch(to -> to >= DEAD && to < states);
    if (!whole) {
      throw new IllegalArgumentException("every step leads to a state, and every state is told");
    }
  }

  /// One that permits every way.
  ///
  /// @param labels how many labels edges have
  public static PathPolicy any(int labels) {
    Integer[] stay = new Integer[labels];
    Arrays.fill(stay, 0);
    return new PathPolicy(List.of(List.of(stay)), List.of(true));
  }

  /// One that permits at most so many edges of a label.
  ///
  /// @param labels how many labels edges have
  public static PathPolicy atMost(int most, int label, int labels) {
    Integer[][] steps = new Integer[most + 1][labels];
    for (int state = 0; state <= most; state++) {
      Arrays.fill(steps[state], state);
      steps[state][label] = state == most ? DEAD : state + 1;
    }
    Boolean[] all = new Boolean[most + 1];
    Arrays.fill(all, true);
    return new PathPolicy(Arrays.stream(steps).map(List::of).toList(), List.of(all));
  }

  int states() {
    return steps.size();
  }

  int step(int state, int label) {
    return steps.get(state).get(label);
  }
}
