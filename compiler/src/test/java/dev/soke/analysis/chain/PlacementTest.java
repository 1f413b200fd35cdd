package dev.soke.analysis.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Estates;
import dev.soke.ethereum.Keccak;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.junit.jupiter.api.Test;

class PlacementTest {
  @Test
  void hostsThereAreComeFirst() {
    List<Placement.Move> moves = Placement.of(chain("a", "a", "b", "c"), List.of("d"), 1, 1);
    assertNotNull(moves);
    assertEquals(List.of("v2 d"), words(moves));
  }

  @Test
  void newHostsComeWhereNoneIsLeft() {
    List<Placement.Move> moves =
        Placement.of(chain("a", "a", "b", "b", "b"), List.of("a", "b"), 1, 1);
    assertNotNull(moves);
    assertEquals(List.of("v5 NEW-HOST-1", "v2 NEW-HOST-2", "v4 NEW-HOST-3"), words(moves));
    assertTrue(moves.stream().allMatch(Placement.Move::isNew));
  }

  @Test
  void tooFewValidatorsBearNoLossAnywhere() {
    assertNull(Placement.of(chain("a", "b", "c"), List.of("d"), 1, 0));
    assertNull(Placement.of(chain("a", "b", "c", "d"), List.of(), 2, 1));
  }

  /// Arrangements by chance: after the moves the worst loss is borne; for one host no fewer would
  /// do.
  @Test
  void whatIsAskedIsBorne() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String[] hosts = new String[1 + random.nextInt(12)];
      for (int i = 0; i < hosts.length; i++) hosts[i] = "h" + random.nextInt(5);
      int bears = new Quorum(hosts.length).silent();
      int lost = 1 + random.nextInt(2);
      List<Placement.Move> moves = Placement.of(chain(hosts), List.of("h7", "h8"), lost, bears);
      if (moves == null) {
        assertTrue(lost > bears);
        continue;
      }
      Map<String, Integer> before = counts(hosts, List.of());
      assertTrue(worst(counts(hosts, moves), lost) <= bears, () -> String.join(" ", hosts));
      if (lost == 1) {
        int excess = before.values().stream().mapToInt(it -> Math.max(0, it - bears)).sum();
        assertEquals(excess, moves.size());
      }
    }
  }

  private static Map<String, Integer> counts(String[] hosts, List<Placement.Move> moves) {
    Map<String, String> at = new LinkedHashMap<>();
    for (int i = 0; i < hosts.length; i++) at.put("v" + (i + 1), hosts[i]);
    moves.forEach(move -> at.put(move.node().name().value(), move.host()));
    Map<String, Integer> counts = new LinkedHashMap<>();
    at.values().forEach(host -> counts.merge(host, 1, Integer::sum));
    return counts;
  }

  private static int worst(Map<String, Integer> counts, int lost) {
    return counts.values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(lost)
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static List<String> words(List<Placement.Move> moves) {
    return moves.stream().map(move -> move.node().name() + " " + move.host()).toList();
  }

  /// A chain whose validators `v1`, `v2`, … stand on these hosts.
  private static ChainNodes chain(String... hosts) {
    StringBuilder text =
        new StringBuilder(
            """
            estate demo {}
            transport lan {}
            plane ledger over lan { subnet = 10.138.0.0/24 }
            image besu "registry.example/besu@sha256:4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2"
            site fra {}
            chain demo 2138 on ledger { image = besu; qbft {} }
            """);
    for (int i = 1; i <= hosts.length; i++) {
      text.append("node v" + i + " of demo as validator at fra { host = \"" + hosts[i - 1] + "\"; ")
          .append("key = 0x" + key("v" + i) + "; address 10.138.0." + i + " on ledger }\n");
    }
    return ChainNodes.all(Estates.of(text.toString())).getFirst();
  }

  /// A point of the curve for a name.
  private static String key(String name) {
    byte[] secret = Keccak.hash(name.getBytes(StandardCharsets.UTF_8));
    byte[] point =
        CustomNamedCurves.getByName("secp256k1")
            .getG()
            .multiply(new java.math.BigInteger(1, secret))
            .getEncoded(false);
    return java.util.HexFormat.of().formatHex(point, 1, point.length);
  }
}
