package dev.soke.analysis.chain;

import java.util.Arrays;

/// Networks open to all, whose numbers no other chain may take: what is signed for one of that
/// number is good on the other.
public enum PublicNetwork {
  /// Ethereum itself.
  ETHEREUM(1, "Ethereum"),
  /// OP Mainnet.
  OPTIMISM(10, "OP Mainnet"),
  /// Cronos.
  CRONOS(25, "Cronos"),
  /// Rootstock.
  ROOTSTOCK(30, "Rootstock"),
  /// BNB Smart Chain.
  BNB(56, "BNB Smart Chain"),
  /// Ethereum Classic.
  CLASSIC(61, "Ethereum Classic"),
  /// Gnosis.
  GNOSIS(100, "Gnosis"),
  /// Polygon.
  POLYGON(137, "Polygon"),
  /// zkSync Era.
  ZKSYNC(324, "zkSync Era"),
  /// Moonbeam.
  MOONBEAM(1284, "Moonbeam"),
  /// Mantle.
  MANTLE(5000, "Mantle"),
  /// Base.
  BASE(8453, "Base"),
  /// Holesky, a network for trials.
  HOLESKY(17_000, "Holesky"),
  /// Arbitrum One.
  ARBITRUM(42_161, "Arbitrum One"),
  /// Celo.
  CELO(42_220, "Celo"),
  /// Avalanche.
  AVALANCHE(43_114, "Avalanche"),
  /// Linea.
  LINEA(59_144, "Linea"),
  /// Scroll.
  SCROLL(534_352, "Scroll"),
  /// Hoodi, a network for trials.
  HOODI(560_048, "Hoodi"),
  /// Sepolia, a network for trials.
  SEPOLIA(11_155_111, "Sepolia"),
  /// Tron.
  TRON(728_126_428, "Tron");

  private final long id;
  private final String title;

  PublicNetwork(long id, String title) {
    this.id = id;
    this.title = title;
  }

  /// The name of the network of a number; empty for none.
  public static String named(long id) {
    return Arrays.stream(values())
        .filter(it -> it.id == id)
        .map(it -> it.title)
        .findFirst()
        .orElse("");
  }
}
