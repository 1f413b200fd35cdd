import dev.soke.analysis.route.BestPath;
import dev.soke.analysis.route.Edge;
import dev.soke.analysis.route.JurisdictionMatrix;
import dev.soke.analysis.route.PathPolicy;
import dev.soke.analysis.route.RouteGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Measures the best ways from one place to all others over many routes, and which
/// jurisdictions reach which. Run by `bench/routes`.
final class Routes {
  private static final int PLACES = 10_000;
  private static final int ROUTES = 100_000;
  private static final int JURISDICTIONS = 120;
  private static final int TIMES = 21;

  public static void main(String[] arguments) {
    Random random = new Random(138);
    RouteGraph large = graph(random, PLACES, ROUTES);
    PathPolicy any = PathPolicy.any(1);
    int[] source = {0};
    System.out.printf(
        "best ways from one of %,d places over %,d routes: %.1f ms (median of %d)%n",
        PLACES, ROUTES, median(() -> BestPath.from("p" + source[0]++, large, any)), TIMES);
    SequencedMap<String, List<String>> places = new TreeMap<>();
    for (int at = 0; at < PLACES; at++) {
      places.computeIfAbsent("j" + at % JURISDICTIONS, _ -> new ArrayList<>()).add("p" + at);
    }
    System.out.printf(
        "which of %d jurisdictions reach which: %.1f ms (median of %d)%n",
        JURISDICTIONS, median(() -> JurisdictionMatrix.of(large, places)), TIMES);
  }

  private static double median(Runnable work) {
    double[] times = new double[TIMES];
    for (int at = 0; at < TIMES; at++) {
      long started = System.nanoTime();
      work.run();
      times[at] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(times);
    return times[TIMES / 2];
  }

  private static RouteGraph graph(Random random, int places, int routes) {
    List<String> names = IntStream.range(0, places).mapToObj(it -> "p" + it).toList();
    List<Edge> edges = new ArrayList<>();
    for (int at = 0; at < routes; at++) {
      String from = names.get(random.nextInt(places));
      String to = names.get(random.nextInt(places));
      edges.add(new Edge("r" + at, from, to, 0.5 + random.nextDouble() / 2, random.nextInt(100), 0));
    }
    return RouteGraph.of(names, edges);
  }
}
