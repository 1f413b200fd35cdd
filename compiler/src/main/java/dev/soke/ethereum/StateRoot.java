package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.List;
import java.util.SequencedMap;

/// The hash that stands for all accounts together.
public final class StateRoot {
  private StateRoot() {}

  /// The root of these accounts.
  public static Hex of(SequencedMap<EvmAddress, Account> accounts) {
    Trie trie = new Trie();
    accounts.forEach((address, account) -> trie.put(address.bytes(), encoded(account)));
    return Hex.of(trie.root());
  }

  private static byte[] encoded(Account account) {
    return Rlp.encode(
        Rlp.list(
            List.of(
                Rlp.number(account.nonce()),
                Rlp.number(account.balance()),
                Rlp.bytes(storageRoot(account)),
                Rlp.bytes(Keccak.hash(account.code().bytes())))));
  }

  /// Values are kept without leading zeros, and not at all when nothing is left.
  private static byte[] storageRoot(Account account) {
    Trie trie = new Trie();
    account
        .storage()
        .forEach((key, value) -> {
          BigInteger number = new BigInteger(1, value.bytes());
          if (number.signum() != 0) {
            trie.put(key.padded(Account.WORD), Rlp.encode(Rlp.number(number)));
          }
        });
    return trie.root();
  }
}
