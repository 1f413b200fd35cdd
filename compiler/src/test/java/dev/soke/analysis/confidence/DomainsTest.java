package dev.soke.analysis.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Keys that fall together count once.
class DomainsTest {
  private static final int CASES = Integer.getInteger("soke.cases", 20_000);

  /// So many keys in each domain.
  private static List<Domains.Key> domains(int... sizes) {
    List<Domains.Key> keys = new ArrayList<>();
    for (int domain = 0; domain < sizes.length; domain++) {
      for (int key = 0; key < sizes[domain]; key++) {
        keys.add(new Domains.Key(List.of("host " + domain)));
      }
    }
    return keys;
  }

  @Test
  void verifiers() {
    assertEquals(1, Domains.independent(domains(1), 1));
    assertEquals(2, Domains.independent(domains(1, 1, 1), 2));
    assertEquals(1, Domains.independent(domains(2, 1), 2));
    assertEquals(2, Domains.independent(domains(8, 6, 3, 2), 13));
  }

  @Test
  void validators() {
    int keys = Domains.equivocators(5);
    assertEquals(3, Domains.independent(domains(1, 1, 1, 1, 1), keys));
    assertEquals(2, Domains.independent(domains(2, 2, 1), keys));
    assertEquals(1, Domains.independent(domains(3, 2), keys));
  }

  /// One hosts with two, two is run by who runs three: one domain.
  @Test
  void tiesReachThroughOthers() {
    List<Domains.Key> keys =
        List.of(
            new Domains.Key(List.of("host a")),
            new Domains.Key(List.of("host a", "operator x")),
            new Domains.Key(List.of("host b", "operator x")),
            new Domains.Key(List.of("host c", "operator y")));
    assertEquals(List.of(3, 1), Domains.sizes(keys));
  }

  /// Splitting a domain never lowers the number, merging two never raises it.
  @Test
  void splittingHelpsAndMergingHurts() {
    Random random = new Random(138);
    for (int round = 0; round < CASES; round++) {
      int count = 2 + random.nextInt(8);
      int[] sizes = new int[count];
      int[] merged = new int[count];
      int keys = 0;
      for (int domain = 0; domain < count; domain++) {
        sizes[domain] = 1 + random.nextInt(5);
        merged[domain] = sizes[domain];
        keys += sizes[domain];
      }
      merged[0] += merged[1];
      merged[1] = 0;
      int needed = 1 + random.nextInt(keys);
      assertTrue(
          Domains.independent(domains(merged), needed)
              <= Domains.independent(domains(sizes), needed));
    }
  }
}
