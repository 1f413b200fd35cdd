package dev.soke.analysis.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Searches, proofs and cuts on small seeded graphs, against looking at every way.
class BruteForceTest {
  private static final int CASES = Integer.getInteger("soke.cases", 5_000) / 5;
  private static final List<String> PLACES = List.of("a", "b", "c", "d", "e");
  private static final int LABELS = 2;

  private final Random random = new Random(41);

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int count = random.nextInt(9); count >= 0; count--) {
      double confidence = (1 + random.nextInt(4)) / 4.0;
      edges.add(
          new Edge(
              "r" + count, any(), any(), confidence, random.nextInt(3), random.nextInt(LABELS)));
    }
    Collections.shuffle(edges, random);
    return edges;
  }

  private String any() {
    return PLACES.get(random.nextInt(PLACES.size()));
  }

  /// All ways without an edge twice, which a best or shortest one never has in a state twice.
  private static List<Path> all(String from, String to, List<Edge> edges, PathPolicy policy) {
    List<Path> found = new ArrayList<>();
    extend(from, to, 0, edges, policy, new ArrayList<>(), found);
    return found;
  }

  private static void extend(
      String at,
      String to,
      int state,
      List<Edge> edges,
      PathPolicy policy,
      List<Edge> way,
      List<Path> found) {
    if (at.equals(to) && policy.accepting().get(state)) found.add(new Path(way));
    for (Edge edge : edges) {
      int next = policy.steps().get(state).get(edge.label());
      if (!edge.from().equals(at) || next == PathPolicy.DEAD || way.contains(edge)) continue;
      way.add(edge);
      extend(edge.to(), to, next, edges, policy, way, found);
      way.removeLast();
    }
  }

  private static int order(Path one, Path other) {
    int order = Long.compare(loss(one), loss(other));
    order = order != 0 ? order : Integer.compare(one.hops(), other.hops());
    order = order != 0 ? order : Long.compare(cost(one), cost(other));
    return order != 0 ? order : ids(one).compareTo(ids(other));
  }

  private static long loss(Path path) {
    return path.edges().stream().mapToLong(Edge::loss).sum();
  }

  private static long cost(Path path) {
    return path.edges().stream().mapToLong(Edge::cost).sum();
  }

  private static String ids(@Nullable Path path) {
    return path == null ? "none" : String.join(" ", path.edges().stream().map(Edge::id).toList());
  }

  private PathPolicy policy() {
    return random.nextBoolean() ? PathPolicy.any(LABELS) : PathPolicy.atMost(1, 1, LABELS);
  }

  @Test
  void theBestWayIsTheBestOfAll() {
    for (int round = 0; round < CASES; round++) {
      List<Edge> edges = edges();
      PathPolicy policy = policy();
      RouteGraph graph = RouteGraph.of(PLACES, edges);
      Path best = all("a", "e", edges, policy).stream().min(BruteForceTest::order).orElse(null);
      assertEquals(ids(best), ids(BestPath.from("a", graph, policy).to("e")), edges::toString);
    }
  }

  @Test
  void theWidestWayIsTheWidestOfAll() {
    for (int round = 0; round < CASES; round++) {
      List<Edge> edges = edges();
      List<Path> all = all("a", "e", edges, PathPolicy.any(LABELS));
      double width = all.stream().mapToDouble(Path::weakest).max().orElse(0);
      Path found = WidestPath.between("a", "e", RouteGraph.of(PLACES, edges));
      assertEquals(width, found == null ? 0 : found.weakest(), edges::toString);
      int hops =
          all.stream().filter(it -> it.weakest() == width).mapToInt(Path::hops).min().orElse(0);
      assertEquals(hops, found == null ? 0 : found.hops(), edges::toString);
    }
  }

  @Test
  void whatIsProvedHasNoWayAndTheRestHasOne() {
    for (int round = 0; round < CASES; round++) {
      List<Edge> edges = edges();
      PathPolicy policy = policy();
      List<Path> all = all("a", "e", edges, policy);
      List<String> from = List.of("a");
      List<String> to = List.of("e");
      switch (Forbidden.ways(from, to, RouteGraph.of(PLACES, edges), policy)) {
        case Forbidden.Proved(Certificate certificate) -> {
          assertEquals(List.of(), all, edges::toString);
          assertTrue(certificate.proves(from, to, edges, policy), edges::toString);
        }
        case Forbidden.Refuted(Path path, _) -> {
          assertTrue(all.contains(path), edges::toString);
          assertEquals(all.stream().mapToInt(Path::hops).min().orElse(-1), path.hops());
        }
        case Forbidden.Vacuous() -> throw new AssertionError("there are ends");
      }
    }
  }

  @Test
  void aCutIsTheSmallestThatParts() {
    PathPolicy any = PathPolicy.any(LABELS);
    for (int round = 0; round < CASES / 4; round++) {
      List<Edge> edges = edges();
      RouteGraph graph = RouteGraph.of(PLACES, edges);
      if (Forbidden.ways(List.of("a"), List.of("e"), graph, any)
          instanceof Forbidden.Refuted(_, List<Edge> cut)) {
        assertFalse(leads(edges, cut), edges::toString);
        assertEquals(smallest(edges), cut.size(), edges::toString);
      }
    }
  }

  private static boolean leads(List<Edge> edges, List<Edge> without) {
    List<Edge> left = edges.stream().filter(it -> !without.contains(it)).toList();
    return !all("a", "e", left, PathPolicy.any(LABELS)).isEmpty();
  }

  private static int smallest(List<Edge> edges) {
    int least = edges.size();
    for (int chosen = 0; chosen < 1 << edges.size(); chosen++) {
      List<Edge> removed = new ArrayList<>();
      for (int edge = 0; edge < edges.size(); edge++) {
        if ((chosen & (1 << edge)) != 0) removed.add(edges.get(edge));
      }
      if (removed.size() < least && !leads(edges, removed)) least = removed.size();
    }
    return least;
  }

  @Test
  void aChangedCertificateProvesNothing() {
    List<Edge> edges =
        List.of(new Edge("r1", "a", "b", 1, 0, 0), new Edge("r2", "d", "e", 1, 0, 0));
    PathPolicy any = PathPolicy.any(LABELS);
    Certificate good =
        assertInstanceOf(
                Forbidden.Proved.class,
                Forbidden.ways(List.of("a"), List.of("e"), RouteGraph.of(PLACES, edges), any))
            .certificate();
    assertTrue(good.proves(List.of("a"), List.of("e"), edges, any));
    for (Certificate.State state : good.closed()) {
      List<Certificate.State> fewer = new ArrayList<>(good.closed());
      fewer.remove(state);
      assertFalse(new Certificate(fewer).proves(List.of("a"), List.of("e"), edges, any));
    }
    List<Edge> more = new ArrayList<>(edges);
    more.add(new Edge("r3", "b", "e", 1, 0, 0));
    assertFalse(good.proves(List.of("a"), List.of("e"), more, any));
  }

  @Test
  void nothingToProveIsNoProof() {
    RouteGraph graph = RouteGraph.of(PLACES, List.of());
    PathPolicy any = PathPolicy.any(LABELS);
    assertInstanceOf(Forbidden.Vacuous.class, Forbidden.ways(List.of(), List.of("e"), graph, any));
    assertInstanceOf(Forbidden.Vacuous.class, Forbidden.ways(List.of("a"), List.of(), graph, any));
  }

  /// The product, the least and the bound of Fréchet of ways over routes of .9097 and .7940.
  @Test
  void theThreeNumbersOfAWay() {
    Edge good = new Edge("r1", "a", "b", 0.9097, 0, 0);
    Edge young = new Edge("r2", "b", "c", 0.7940, 0, 0);
    Path three = new Path(List.of(good, young, new Edge("r3", "c", "d", 0.9097, 0, 0)));
    assertEquals(0.6571, three.product(), 5e-5);
    assertEquals(0.7940, three.weakest());
    assertEquals(0.6134, three.lowest(), 5e-5);
    assertNotNull(
        BestPath.from("a", RouteGraph.of(List.of(), three.edges()), PathPolicy.any(1)).to("d"));
    assertTrue(three.isSimple());
  }
}
