package dev.soke.cli.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.ethereum.Hex;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class NodeKeyTest {
  /// The key 1 is the generator of the curve itself.
  @Test
  void publicHalf() {
    NodeKey one = NodeKey.of(new Hex("01").padded(32));
    assertEquals(
        "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf", one.publicHalf().address().checksummed());
    assertEquals("0x" + "0".repeat(63) + "1\n", one.fileText());
    assertEquals(one.publicHalf().bytes().toString(), one.toString());
  }

  @Test
  void madeKeysAreOnTheCurve() {
    assertTrue(NodeKey.random(new SecureRandom()).publicHalf().isOnCurve());
  }
}
