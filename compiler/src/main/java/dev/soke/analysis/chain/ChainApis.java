package dev.soke.analysis.chain;

import java.util.ArrayList;
import java.util.List;

/// The groups of methods that versions of Besu can answer.
public final class ChainApis {
  private static final List<String> ALWAYS =
      List.of(
          "ETH", "NET", "WEB3", "DEBUG", "TRACE", "TXPOOL", "ADMIN", "PERM", "MINER", "PLUGINS",
          "QBFT", "IBFT", "ENGINE", "TESTING");

  private ChainApis() {}

  /// Those of a version.
  public static List<String> of(BesuVersion version) {
    List<String> apis = new ArrayList<>(ALWAYS);
    if (isBefore(version, "25.7")) {
      apis.add("EEA");
      apis.add("PRIV");
    }
    if (isBefore(version, "26.4")) {
      apis.add("CLIQUE");
    }
    return apis;
  }

  private static boolean isBefore(BesuVersion version, String other) {
    BesuVersion limit = BesuVersion.parse(other);
    return limit != null && version.compareTo(limit) < 0;
  }
}
