package dev.soke.analysis.chain;

import dev.soke.model.Node;
import dev.soke.model.NodeRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which validators to move to other hosts, so that a chain bears the loss of some hosts.
public final class Placement {
  /// How a host is called that is still to be found.
  public static final String NEW_HOST = "NEW-HOST-";

  private final NavigableMap<String, List<Node>> held = new TreeMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final int lost;
  private final int bears;
  private int added;

  /// One validator that goes to another host.
  public record Move(Node node, String host) {
    /// Whether the host is still to be found.
    public boolean isNew() {
      return host.startsWith(NEW_HOST);
    }
  }

  private Placement(ChainNodes nodes, Collection<String> hosts, int lost, int bears) {
    this.lost = lost;
    this.bears = bears;
    hosts.forEach(host -> held.put(host, new ArrayList<>()));
    for (Node node : nodes.having(NodeRole.VALIDATOR)) {
      held.computeIfAbsent(node.host().value(), _ -> new ArrayList<>()).add(node);
    }
  }

  /// Moves after which no so many hosts hold more validators than may go at once; null when no
  /// moves can do it, for there are too few validators. Validators leave the host that holds most,
  /// and go to one that holds least and may hold one more; only then to a new one. For the loss of
  /// one host these are the fewest.
  ///
  /// @param hosts further hosts that validators may be moved to
  /// @param lost how many hosts may be lost at once
  /// @param bears how many validators may go with them
  public static @Nullable List<Move> of(
      ChainNodes nodes, Collection<String> hosts, long lost, int bears) {
    if (lost > bears) return null;
    return new Placement(nodes, hosts, (int) lost, bears).find();
  }

  private List<Move> find() {
    while (worst() > bears) {
      String from = largest();
      List<Node> there = held.getOrDefault(from, List.of());
      Node node = there.getLast();
      String to = target();
      there.removeLast();
      held.computeIfAbsent(to, _ -> new ArrayList<>()).add(node);
      moves.add(new Move(node, to));
    }
    return List.copyOf(moves);
  }

  private int worst() {
    return held.values().stream()
        .map(List::size)
        .sorted(Comparator.reverseOrder())
        .limit(lost)
        .mapToInt(Integer::intValue)
        .sum();
  }

  private String largest() {
    return held.entrySet().stream()
        .max(Comparator.comparingInt(it -> it.getValue().size()))
        .orElseThrow()
        .getKey();
  }

  /// The host that holds least, if it may hold one more; else a new one.
  private String target() {
    return held.entrySet().stream()
        .min(Comparator.comparingInt(it -> it.getValue().size()))
        .filter(it -> (it.getValue().size() + 1) * lost <= bears)
        .map(Map.Entry::getKey)
        .orElseGet(() -> NEW_HOST + ++added);
  }

  /// The sites of hosts, as far as nodes on them tell.
  public static SequencedMap<String, String> sites(Collection<Node> nodes) {
    SequencedMap<String, String> sites = new LinkedHashMap<>();
    nodes.forEach(node -> sites.putIfAbsent(node.host().value(), node.site().value()));
    return sites;
  }
}
