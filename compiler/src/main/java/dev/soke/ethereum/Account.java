package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What an account holds before the first block.
///
/// @param nonce how many transactions it has sent, or 1 and more for contracts
/// @param balance in wei
/// @param code of a contract, else empty
/// @param storage of a contract: 32 bytes by 32 bytes; a value of zeros is as good as none
public record Account(long nonce, BigInteger balance, Hex code, SequencedMap<Hex, Hex> storage) {
  /// How many bytes a storage key or value has.
  public static final int WORD = 32;

  /// Copies what it is given.
  public Account {
    storage = Collections.unmodifiableSequencedMap(new TreeMap<>(storage));
  }
}
