package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.List;
import org.web3j.rlp.RlpEncoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpString;
import org.web3j.rlp.RlpType;

/// Recursive length prefix, the encoding of blocks and accounts (Ethereum yellow paper, appendix
/// B).
final class Rlp {
  private Rlp() {}

  static RlpType bytes(byte[] bytes) {
    return RlpString.create(bytes);
  }

  static RlpType bytes(Hex bytes) {
    return RlpString.create(bytes.bytes());
  }

  /// A number without leading zeros; zero is no bytes.
  static RlpType number(BigInteger number) {
    return RlpString.create(number);
  }

  static RlpType number(long number) {
    return number(BigInteger.valueOf(number));
  }

  static RlpType list(List<RlpType> items) {
    return new RlpList(items);
  }

  static byte[] encode(RlpType item) {
    return RlpEncoder.encode(item);
  }
}
