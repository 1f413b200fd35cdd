package dev.soke.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {
  @ParameterizedTest
  @CsvSource({
    "TRON_MDOE,TRON_MODE",
    "TRON_MOD,TRON_MODE",
    "tron_mode,TRON_MODE",
    "S3_ENDPIONT,S3_ENDPOINT",
    "XY,''",
    "PLANES,''",
  })
  void findsTheNearest(String name, String near) {
    assertEquals(near, NearName.of(name, List.of("CLUSTER_ID", "S3_ENDPOINT", "TRON_MODE")));
  }

  @ParameterizedTest
  @CsvSource({
    "waletd, walletd",
    "trno-node, tron-node",
    "tron-nodes, tron-node",
    "Beta, beta",
    "bet, beta",
    "mongo, ''",
    "xx, ''"
  })
  void neverGoesFar(String written, String meant) {
    var known = List.of("walletd", "tron-node", "beta", "metrics");
    assertEquals(meant, NearName.of(written, known));
  }
}
