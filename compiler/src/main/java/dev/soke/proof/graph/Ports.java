package dev.soke.proof.graph;

import java.util.List;

/// Where published ports of a service can be called from.
final class Ports {
  private Ports() {}

  static void read(GraphBuilder graph, List<Integer> vertices, Node ports, String file) {
    if (ports.exists() && !(ports instanceof Node.Items)) {
      Place place = new Place(file, ports.line());
      vertices.forEach(it -> graph.unknown(it, "its ports cannot be read", place));
    }
    for (Node port : ports.items()) {
      if (!isLoopback(port)) {
        String text = port instanceof Node.Scalar ? port.text() : port.at("published").text();
        String reason = "port `" + text + "` is published on every address of the machine";
        Place place = new Place(file, port.line());
        vertices.forEach(it -> graph.edge(graph.outside(), it, reason, place));
      }
    }
  }

  /// What is bound to the machine itself can be called from there only.
  private static boolean isLoopback(Node port) {
    String bind = port instanceof Node.Scalar ? bind(port.text()) : port.at("host_ip").text();
    return bind.matches("127(\\.[0-9]{1,3}){3}|::1");
  }

  private static String bind(String text) {
    if (text.startsWith("[")) {
      return text.substring(1, Math.max(1, text.indexOf(']')));
    }
    String[] parts = text.split(":", -1);
    return parts.length == 3 ? parts[0] : "";
  }
}
