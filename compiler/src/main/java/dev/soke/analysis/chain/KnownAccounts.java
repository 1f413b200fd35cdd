package dev.soke.analysis.chain;

import dev.soke.ethereum.EvmAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Accounts whose keys are printed in the manuals of the tools that begin with them: whoever reads
/// those can spend what they hold.
public final class KnownAccounts {
  /// As the tools print them: of Besu's network for developers, of Hardhat and Anvil, of Ganache.
  static final List<String> WRITTEN =
      List.of(
          "0xFE3B557E8Fb62b89F4916B721be55cEb828dBd73",
          "0x627306090abaB3A6e1400e9345bC60c78a8BEf57",
          "0xf17f52151EbEF6C7334FAD080c5704D77216b732",
          "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
          "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
          "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
          "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
          "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
          "0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc",
          "0x976EA74026E726554dB657fA54763abd0C3a0aa9",
          "0x14dC79964da2C08b23698B3D3cc7Ca32193d9955",
          "0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f",
          "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
          "0x90F8bf6A479f320ead074411a4B0e7944Ea8c9C1",
          "0xFFcf8FDEE72ac11b5c542428B35EEF5769C409f0",
          "0x22d491Bde2303f2f43325b2108D26f1eAbA1e32b");

  private static final List<String> KNOWN =
      WRITTEN.stream()
          .map(it -> it.toLowerCase(Locale.ROOT))
          .sorted(Comparator.naturalOrder())
          .toList();

  private KnownAccounts() {}

  /// Whether everybody has the key of an account.
  public static boolean holds(EvmAddress account) {
    return KNOWN.contains(account.toString());
  }
}
