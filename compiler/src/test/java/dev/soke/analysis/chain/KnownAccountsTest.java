package dev.soke.analysis.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class KnownAccountsTest {
  static final Iterable<String> WRITTEN = KnownAccounts.WRITTEN;

  /// A digit that is not what it was would not fit the checksum.
  @ParameterizedTest
  @FieldSource("WRITTEN")
  void areWrittenRight(String account) {
    EvmAddress address = new EvmAddress(Objects.requireNonNull(Hex.parse(account)));
    assertEquals(account, address.checksummed());
    assertTrue(KnownAccounts.holds(address));
  }

  @Test
  void nobodyElseIsKnown() {
    assertFalse(KnownAccounts.holds(EvmAddress.ZERO));
    assertEquals("", PublicNetwork.named(138));
    assertEquals("Ethereum", PublicNetwork.named(1));
  }
}
