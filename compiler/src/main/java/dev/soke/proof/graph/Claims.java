package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The properties in terms of one graph.
record Claims(Graph graph, Statement statement, TreeSet<String> planes) {
  List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    BitSet nothing = new BitSet();
    for (String plane : planes) {
      BitSet own = those(it -> it.plane().equals(plane));
      BitSet services = those(it -> isService(it) && it.plane().equals(plane));
      BitSet plain = those(it -> it.kind() == Vertex.Kind.SERVICE && it.plane().equals(plane));
      BitSet sidecars = those(it -> it.kind() == Vertex.Kind.SIDECAR && it.plane().equals(plane));
      BitSet outside =
          those(
              it -> it.kind() == Vertex.Kind.OUTSIDE || (isSites(it) && it.plane().equals(plane)));
      claims.add(claim(Property.P1, plane, own, beyond(List.of(plane)), nothing));
      claims.add(claim(Property.P3, plane, plain, outside, sidecars));
      BitSet others =
          those(it -> isService(it) && !it.plane().isEmpty() && !it.plane().equals(plane));
      claims.add(new Claim.Unreachable(Property.P7, plane, services, others, nothing, true));
    }
    BitSet plain = those(it -> it.kind() == Vertex.Kind.SERVICE);
    BitSet sidecars = those(it -> it.kind() == Vertex.Kind.SIDECAR);
    BitSet away = those(it -> it.kind() == Vertex.Kind.OUTSIDE || isSites(it));
    BitSet world = those(it -> it.kind() == Vertex.Kind.OUTSIDE);
    BitSet fresh =
        those(it -> it.kind() == Vertex.Kind.NETWORK && it.name().endsWith("/network default"));
    claims.add(claim(Property.P4, "", plain, away, sidecars));
    claims.add(claim(Property.P5, "", world, beyond(statement.published()), nothing));
    claims.add(claim(Property.P13, "", fresh, beyond(statement.published()), nothing));
    return claims;
  }

  /// Everything of planes that are neither these nor reached from them through gateways.
  private BitSet beyond(Iterable<String> from) {
    List<String> planes = new ArrayList<>();
    from.forEach(planes::add);
    TreeSet<String> permitted = statement.reachableFrom(planes);
    return those(it -> !it.plane().isEmpty() && !permitted.contains(it.plane()));
  }

  private static Claim claim(
      Property property, String plane, BitSet start, BitSet forbidden, BitSet removed) {
    return new Claim.Unreachable(property, plane, start, forbidden, removed, false);
  }

  private static boolean isService(Vertex vertex) {
    return vertex.kind() == Vertex.Kind.SERVICE || vertex.kind() == Vertex.Kind.SIDECAR;
  }

  private static boolean isSites(Vertex vertex) {
    return vertex.kind() == Vertex.Kind.SITES;
  }

  private BitSet those(Predicate<Vertex> wanted) {
    BitSet found = new BitSet();
    for (int number = 0; number < graph.vertices().size(); number++) {
      if (wanted.test(graph.vertex(number))) {
        found.set(number);
      }
    }
    return found;
  }
}
