package dev.soke.proof;

import dev.soke.proof.graph.Claim;
import dev.soke.proof.graph.Graph;
import dev.soke.proof.graph.Property;
import dev.soke.proof.graph.Vertex;
import java.util.BitSet;
import java.util.List;

/// Asks of the graph of a build whether one thing reaches another.
public record Reach(Graph graph) {
  private static final String ANY = "any";

  /// Where a service stands on a plane, in every cluster that runs it; `any` is each service there.
  public BitSet standing(String service, String plane) {
    BitSet found = new BitSet();
    for (int number = 0; number < graph.vertices().size(); number++) {
      Vertex vertex = graph.vertex(number);
      boolean runs = vertex.kind() == Vertex.Kind.SERVICE || vertex.kind() == Vertex.Kind.SIDECAR;
      if (runs && vertex.plane().equals(plane) && isOf(vertex, service)) {
        found.set(number);
      }
    }
    return found;
  }

  private static boolean isOf(Vertex vertex, String service) {
    return service.equals(ANY) || vertex.name().startsWith(vertex.cluster() + "/" + service + "@");
  }

  /// The shortest way from any of these to any of those; empty when there is none.
  public List<Hop> way(BitSet from, BitSet to) {
    BitSet wanted = (BitSet) to.clone();
    wanted.andNot(from);
    return new Search(
            graph, new Claim.Unreachable(Property.P1, "", from, wanted, new BitSet(), false))
        .run();
  }
}
