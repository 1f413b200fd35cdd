package dev.soke.analysis.chain;

import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;

/// Who meets whom on a chain. Votes go from validator to validator and are passed on by nobody
/// else; blocks and transactions are passed on by all.
public record Topology(ChainNodes nodes) {
  /// Two nodes that are not joined.
  public record Pair(Node one, Node other) {}

  /// The validators by who can hand votes to each other, the largest group first.
  public List<List<Node>> voters() {
    List<Node> left = new ArrayList<>(nodes.having(NodeRole.VALIDATOR));
    List<List<Node>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Node> group = List.copyOf(reached(left.getFirst(), Topology::isValidator));
      left.removeAll(group);
      groups.add(group);
    }
    groups.sort((one, other) -> Integer.compare(other.size(), one.size()));
    return groups;
  }

  /// The pairs of validators that are not joined to each other.
  public List<Pair> strangers() {
    List<Node> validators = nodes.having(NodeRole.VALIDATOR);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < validators.size(); i++) {
      for (Node other : validators.subList(i + 1, validators.size())) {
        if (!nodes.areJoined(validators.get(i), other)) {
          pairs.add(new Pair(validators.get(i), other));
        }
      }
    }
    return pairs;
  }

  /// Whether blocks come to a node from some validator.
  public boolean hasWayToValidator(Node node) {
    return reached(node, _ -> true).stream().anyMatch(Topology::isValidator);
  }

  /// The validators that a node is joined to itself.
  public List<Node> validators(Node node) {
    return nodes.peers(node).stream().filter(Topology::isValidator).toList();
  }

  /// The sentries that stand between a node and validators.
  public List<Node> sentries(Node node) {
    return nodes.peers(node).stream()
        .filter(peer -> peer.role().value() == NodeRole.SENTRY)
        .filter(sentry -> !validators(sentry).isEmpty())
        .toList();
  }

  private static boolean isValidator(Node node) {
    return node.role().value() == NodeRole.VALIDATOR;
  }

  private SequencedSet<Node> reached(Node start, Predicate<Node> through) {
    SequencedSet<Node> reached = new LinkedHashSet<>(List.of(start));
    Deque<Node> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (Node peer : nodes.peers(next.removeFirst())) {
        if (through.test(peer) && reached.add(peer)) next.add(peer);
      }
    }
    return reached;
  }
}
