package dev.soke.analysis.route;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Why no permitted way leads from some places to others: a set that holds where the ways begin,
/// nothing where they must not end, and that no edge leaves. It is checked without any search.
///
/// @param closed the set, by place and then by state of the path policy
public record Certificate(List<State> closed) {
  /// A place, and what a path policy has seen on the way there.
  public record State(String place, int state) implements Comparable<State> {
    @Override
    public int compareTo(State other) {
      int order = place.compareTo(other.place);
      return order != 0 ? order : Integer.compare(state, other.state);
    }
  }

  /// Sorts what it is given.
  public Certificate {
    closed = closed.stream().sorted().toList();
  }

  /// Whether it proves that no way over these edges leads from the sources to the targets. It
  /// trusts nothing but the edges and the policy.
  public boolean proves(
      Collection<String> sources,
      Collection<String> targets,
      Collection<Edge> edges,
      PathPolicy policy) {
    NavigableSet<State> inside = new TreeSet<>(closed);
    boolean begins = sources.stream().allMatch(it -> inside.contains(new State(it, 0)));
    boolean avoids =
        inside.stream()
            .noneMatch(it -> targets.contains(it.place) && policy.accepting().get(it.state));
    return begins && avoids && edges.stream().allMatch(edge -> stays(edge, inside, policy));
  }

  private static boolean stays(Edge edge, NavigableSet<State> inside, PathPolicy policy) {
    for (int state = 0; state < policy.accepting().size(); state++) {
      int next = policy.steps().get(state).get(edge.label());
      boolean leaves =
          next != PathPolicy.DEAD
              && inside.contains(new State(edge.from(), state))
              && !inside.contains(new State(edge.to(), next));
      if (leaves) {
        return false;
      }
    }
    return true;
  }
}
