package dev.soke.proof.graph;

import java.util.List;
import java.util.SequencedMap;

/// One network of a compose file.
///
/// @param vertex its number
/// @param plane the plane that its label names; empty for one that is no plane's
record NetworkReading(int vertex, String plane) {
  private static final String MASQUERADE = "com.docker.network.bridge.enable_ip_masquerade";
  private static final List<String> UNDERSTOOD =
      List.of("driver", "internal", "ipam", "labels", "driver_opts");

  static NetworkReading of(
      GraphBuilder graph, String cluster, String name, Node network, Place place) {
    String plane = plane(network.at("labels").fields());
    int vertex = graph.vertex(cluster + "/network " + name, Vertex.Kind.NETWORK, plane, cluster);
    SequencedMap<String, Node> options = network.at("driver_opts").fields();
    boolean masked = options.containsKey(MASQUERADE) && options.size() == 1;
    boolean plain =
        UNDERSTOOD.containsAll(network.fields().keySet())
            && (!network.at("driver").exists() || network.at("driver").is("bridge"))
            && (options.isEmpty() || masked);
    if (!plain) {
      graph.unknown(
          vertex, "network `" + name + "` is made in a way the proof does not know", place);
    } else if (!network.at("internal").is("true")
        && !network.at("driver_opts").at(MASQUERADE).is("false")) {
      int line = Math.max(network.at("internal").line(), place.line());
      Place open = new Place(place.file(), line);
      graph.edge(vertex, graph.outside(), "network `" + name + "` is not internal", open);
    }
    return new NetworkReading(vertex, plane);
  }

  /// Networks of a plane carry its name in the label `plane`, and those by which the host calls a
  /// plane carry it in the label `host`.
  private static String plane(SequencedMap<String, Node> labels) {
    for (var label : labels.entrySet()) {
      if (label.getKey().endsWith(".plane") || label.getKey().endsWith(".host")) {
        return label.getValue().text();
      }
    }
    return "";
  }
}
