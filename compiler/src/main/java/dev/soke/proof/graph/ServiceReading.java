package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One service of a compose file: the planes it stands on, and what it forwards between them.
///
/// @param planes its vertices, by plane or, where a network has none, by network
record ServiceReading(
    ClusterReading cluster,
    String name,
    Node body,
    int line,
    SequencedMap<String, Integer> planes) {
  static ServiceReading of(ClusterReading cluster, String name, Node body) {
    return new ServiceReading(cluster, name, body, body.line(), new TreeMap<>());
  }

  /// Reads its networks; those of other services need not be known yet.
  void stand() {
    TreeSet<String> said = labelled();
    TreeSet<String> attached = new TreeSet<>();
    said.forEach(this::vertex);
    for (var network : attachments().entrySet()) {
      NetworkReading met = cluster.network(network.getKey());
      String plane = met.plane().isEmpty() ? network.getKey() : met.plane();
      int own = vertex(plane, met.plane());
      Place place = new Place(cluster.file(), network.getValue());
      cluster.graph().both(own, met.vertex(), "it is on network `" + network.getKey() + "`", place);
      attached.add(met.plane());
    }
    attached.remove("");
    forward();
    judge(said, attached);
  }

  private TreeSet<String> labelled() {
    TreeSet<String> said = new TreeSet<>();
    body.at("labels")
        .fields()
        .forEach((label, value) -> {
          if (label.endsWith(".plane")) {
            said.addAll(List.of(value.text().split(",")));
          }
        });
    said.remove("");
    return said;
  }

  /// Its networks and the lines that say so. Without any, and without a mode, compose takes
  /// `default`.
  private SequencedMap<String, Integer> attachments() {
    SequencedMap<String, Integer> found = new TreeMap<>();
    Node networks = body.at("networks");
    networks
        .fields()
        .forEach((network, value) ->
            found.put(network, value.exists() ? value.line() : networks.line()));
    networks.items().forEach(it -> found.put(it.text(), it.line()));
    if (found.isEmpty() && !body.at("network_mode").exists()) {
      found.put("default", line);
    }
    return found;
  }

  private int vertex(String plane) {
    return vertex(plane, plane);
  }

  private int vertex(String key, String plane) {
    boolean sidecar = cluster.statement().sidecars().contains(name);
    Vertex.Kind kind = sidecar ? Vertex.Kind.SIDECAR : Vertex.Kind.SERVICE;
    return planes.computeIfAbsent(
        key,
        _ ->
            cluster
                .graph()
                .vertex(cluster.name() + "/" + name + "@" + key, kind, plane, cluster.name()));
  }

  private void forward() {
    SequencedMap<String, Integer> lines = attachments();
    for (var from : planes.entrySet()) {
      for (var to : planes.entrySet()) {
        String reason = forwards(from.getKey(), to.getKey());
        if (!from.equals(to) && !reason.isEmpty()) {
          Place place = new Place(cluster.file(), lines.getOrDefault(to.getKey(), line));
          cluster.graph().edge(from.getValue(), to.getValue(), reason, place);
        }
      }
    }
  }

  /// Why something passes through it from one plane to another; empty when nothing does.
  private String forwards(String from, String to) {
    boolean ruled = false;
    for (Statement.Crossing gateway : cluster.statement().through(name)) {
      if (gateway.from().equals(from) && gateway.to().equals(to)) {
        return "gateway `" + gateway.name() + "` crosses here";
      }
      ruled |= gateway.joins(from, to);
    }
    boolean keepsApart = ruled || cluster.statement().sidecars().contains(name);
    return keepsApart ? "" : "it stands on both and is taken to forward";
  }

  /// The numbers of its vertices.
  List<Integer> vertices() {
    return new ArrayList<>(planes.values());
  }

  private void judge(TreeSet<String> said, TreeSet<String> attached) {
    if (attached.size() > 1) {
      cluster.ledger().item(Property.P11, full() + ": " + String.join(", ", attached));
      TreeSet<String> ends = new TreeSet<>();
      cluster.statement().through(name).forEach(it -> ends.addAll(List.of(it.from(), it.to())));
      if (!cluster.statement().sidecars().contains(name) && !ends.containsAll(attached)) {
        fault("`" + full() + "` stands on " + attached + " and is no gateway between all of them.");
      }
    }
    if (!said.equals(attached)) {
      fault(
          "`"
              + full()
              + "` says it stands on "
              + said
              + ", and its networks are of "
              + attached
              + ".");
    }
  }

  private String full() {
    return cluster.name() + "/" + name;
  }

  private void fault(String words) {
    cluster.ledger().fault(Property.P11, words, new Place(cluster.file(), line));
  }
}
