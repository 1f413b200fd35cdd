package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.List;
import org.web3j.rlp.RlpType;

/// A transaction of type 2 (EIP-1559) that nobody has signed. It sends no value, pays no fee and
/// has an empty access list: all that a chain without fees needs.
public record UnsignedTransaction(long chainId, long nonce, long gas, EvmAddress to, Hex data) {
  private static final String TYPE = "02";

  /// The bytes to be signed: the type, then chain, nonce, fees, gas, target, value, data and list.
  public Hex encoded() {
    List<RlpType> members =
        List.of(
            Rlp.number(chainId),
            Rlp.number(nonce),
            Rlp.number(BigInteger.ZERO),
            Rlp.number(BigInteger.ZERO),
            Rlp.number(gas),
            Rlp.bytes(to.bytes()),
            Rlp.number(BigInteger.ZERO),
            Rlp.bytes(data),
            Rlp.list(List.of()));
    return new Hex(TYPE + Hex.of(Rlp.encode(Rlp.list(members))).digits());
  }

  /// The hash that a signer signs.
  public Hex signingHash() {
    return Hex.of(Keccak.hash(encoded().bytes()));
  }
}
