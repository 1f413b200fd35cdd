package dev.soke.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.packages.UseGraph.Chain;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UseGraphTest {
  private final Source source = new Source("estate.soke", " ".repeat(100));
  private final List<PackageUse> uses = new ArrayList<>();

  private void uses(String owner, String... names) {
    for (String name : names) {
      int at = uses.size();
      uses.add(new PackageUse(owner, name, "1.0.0", "x", "", "", new Span(source, at, at + 1)));
    }
  }

  private static List<String> words(List<Chain> chains) {
    return chains.stream()
        .map(it -> String.join(">", it.uses().stream().map(PackageUse::name).toList()))
        .toList();
  }

  @Test
  void everyUseIsReachedByAShortestChain() {
    uses("", "a", "b");
    uses("a", "c");
    uses("b", "c");
    uses("c", "d");
    uses("elsewhere", "e");
    assertEquals(List.of("a", "b", "a>c", "b>c", "a>c>d"), words(new UseGraph(uses).reached()));
    assertEquals(List.of(), words(new UseGraph(uses).cycles()));
  }

  /// Both packages of the ring are used by the estate, so no chain from there runs into itself.
  @Test
  void aRingIsToldOnce() {
    uses("", "a", "b");
    uses("a", "b");
    uses("b", "a");
    assertEquals(List.of("b>a"), words(new UseGraph(uses).cycles()));
  }

  @Test
  void aPackageMayUseItself() {
    uses("", "a");
    uses("a", "a");
    assertEquals(List.of("a"), words(new UseGraph(uses).cycles()));
  }
}
