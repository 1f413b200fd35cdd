package dev.soke.ethereum;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.web3j.rlp.RlpType;

/// The root of a Merkle Patricia trie (Ethereum yellow paper, appendix D) over keys that have been
/// hashed, so that none begins another.
final class Trie {
  private static final byte[] EMPTY_ROOT = Keccak.hash(Rlp.encode(Rlp.number(0)));
  private static final int HASH_BYTES = 32;
  private static final String DIGITS = "0123456789abcdef";

  private final NavigableMap<String, byte[]> values = new TreeMap<>();

  /// Puts a value under the hash of a key.
  void put(Hex key, byte[] value) {
    values.put(Hex.of(Keccak.hash(key.bytes())).digits(), value);
  }

  /// The 32 bytes that stand for all of it.
  byte[] root() {
    return values.isEmpty() ? EMPTY_ROOT.clone() : Keccak.hash(Rlp.encode(node(values, 0)));
  }

  /// The node over values whose keys are alike up to a depth.
  private static RlpType node(NavigableMap<String, byte[]> values, int depth) {
    if (values.size() == 1) {
      String rest = values.firstKey().substring(depth);
      return Rlp.list(List.of(path(rest, true), Rlp.bytes(values.firstEntry().getValue())));
    }
    int fork = fork(values.firstKey(), values.lastKey(), depth);
    if (fork > depth) {
      String shared = values.firstKey().substring(depth, fork);
      return Rlp.list(List.of(path(shared, false), reference(branch(values, fork))));
    }
    return branch(values, depth);
  }

  /// One place a digit, and none for a value: no key ends here.
  private static RlpType branch(NavigableMap<String, byte[]> values, int depth) {
    List<RlpType> places = new ArrayList<>();
    String stem = values.firstKey().substring(0, depth);
    for (int i = 0; i < DIGITS.length(); i++) {
      char digit = DIGITS.charAt(i);
      NavigableMap<String, byte[]> below =
          values.subMap(stem + digit, true, stem + (char) (digit + 1), false);
      places.add(below.isEmpty() ? Rlp.number(0) : reference(node(below, depth + 1)));
    }
    places.add(Rlp.number(0));
    return Rlp.list(places);
  }

  /// A node within its parent: itself when it is shorter than its hash.
  private static RlpType reference(RlpType node) {
    byte[] encoded = Rlp.encode(node);
    return encoded.length < HASH_BYTES ? node : Rlp.bytes(Keccak.hash(encoded));
  }

  /// Digits two a byte, before them a digit that says whether they are odd and whether a value
  /// follows.
  private static RlpType path(String digits, boolean leaf) {
    int flag = leaf ? 2 : 0;
    String packed = digits.length() % 2 == 1 ? (flag + 1) + digits : flag + "0" + digits;
    return Rlp.bytes(new Hex(packed));
  }

  private static int fork(String first, String last, int depth) {
    int at = depth;
    while (first.charAt(at) == last.charAt(at)) {
      at++;
    }
    return at;
  }
}
