package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;

/// What the owners of a Safe sign: one call, or one delegated call of a contract that makes many.
/// Gas is paid by whoever sends it, so all its terms of payment are zero.
///
/// @param operation 0 for a call, 1 for a delegated call
/// @param nonce how many transactions the Safe has made before
public record SafeTransaction(
    EvmAddress safe, long chainId, EvmAddress to, Hex data, int operation, long nonce) {
  private static final Hex DOMAIN_TYPE =
      Word.hash("EIP712Domain(uint256 chainId,address verifyingContract)");
  private static final Hex TYPE =
      Word.hash(
          "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,"
              + "uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,"
              + "uint256 nonce)");
  private static final Hex START = new Hex("1901");

  /// The domain of EIP-712: this Safe on this chain.
  public Hex domain() {
    return Word.hash(Word.join(DOMAIN_TYPE, Word.of(chainId), Word.of(safe)));
  }

  /// The hash that a hardware wallet shows and signs.
  public Hex hash() {
    return Word.hash(Word.join(START, domain(), Word.hash(members())));
  }

  private Hex members() {
    return Word.join(
        TYPE,
        Word.of(to),
        Word.ZERO,
        Word.hash(data),
        Word.of(operation),
        Word.ZERO,
        Word.ZERO,
        Word.ZERO,
        Word.ZERO,
        Word.ZERO,
        Word.of(nonce));
  }
}
