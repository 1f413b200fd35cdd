package dev.soke.proof.graph;

import java.util.List;
import java.util.Locale;

/// One `acl/<plane>.yaml`. What it allows across planes is a way, unless a gateway says it.
///
/// @param root what it says
record AclReading(GraphBuilder graph, Ledger ledger, Statement statement, String file, Node root) {
  /// One end of a rule; `any` stands for all services, or all planes.
  private record End(String service, String plane) {
    static End of(Node node) {
      int at = node.text().lastIndexOf('@');
      String service = at < 0 ? "" : node.text().substring(0, at);
      String plane = node.text().substring(at + 1);
      return new End(isWild(service) ? "any" : service, isWild(plane) ? "any" : plane);
    }

    private static boolean isWild(String word) {
      return word.isEmpty() || word.equals("any") || word.equals("*");
    }

    boolean isAny() {
      return service.equals("any") || plane.equals("any");
    }

    boolean covers(Vertex vertex) {
      boolean isService =
          vertex.kind() == Vertex.Kind.SERVICE || vertex.kind() == Vertex.Kind.SIDECAR;
      boolean here = plane.equals("any") || vertex.plane().equals(plane);
      boolean it = service.equals("any") || vertex.name().contains("/" + service + "@");
      return isService && here && it;
    }

    @Override
    public String toString() {
      return service + "@" + plane;
    }
  }

  void read() {
    for (Node rule : root.at("rules").items()) {
      if (!rule.at("action").is("deny")) {
        allow(rule, End.of(rule.at("from")), End.of(rule.at("to")));
      }
    }
  }

  private void allow(Node rule, End from, End to) {
    Place place = new Place(file, rule.line());
    if (root.at("default").is("deny")) {
      ledger.item(Property.P2, from + " -> " + to);
      if (from.isAny() || to.isAny()) {
        String words =
            String.format(
                Locale.ROOT,
                "Plane `%s` denies by default, and a rule lets `%s` call `%s`.",
                root.at("plane").text(),
                from,
                to);
        ledger.fault(Property.P2, words, place);
      }
    }
    if (!from.plane().equals(to.plane()) && !isGateway(rule.at("via").text(), from, to)) {
      join(from, to, place);
    }
  }

  private boolean isGateway(String via, End from, End to) {
    return statement.gateways().stream()
        .anyMatch(it ->
            it.name().equals(via) && it.from().equals(from.plane()) && it.to().equals(to.plane()));
  }

  /// Through one vertex in between, so that rules over many services stay small.
  private void join(End from, End to, Place place) {
    int rule = graph.between("rule " + place, "");
    String reason = "a rule allows `" + from + "` to call `" + to + "`";
    List<Vertex> all = List.copyOf(graph.vertices);
    for (int vertex = 0; vertex < all.size(); vertex++) {
      if (from.covers(all.get(vertex))) {
        graph.edge(vertex, rule, reason, place);
      }
      if (to.covers(all.get(vertex))) {
        graph.edge(rule, vertex, reason, place);
      }
    }
  }
}
