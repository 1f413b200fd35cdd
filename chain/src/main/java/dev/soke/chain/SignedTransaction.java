package dev.soke.chain;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import dev.soke.ethereum.UnsignedTransaction;
import java.math.BigInteger;
import java.security.SignatureException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.web3j.crypto.SignedRawTransaction;
import org.web3j.crypto.TransactionDecoder;
import org.web3j.crypto.transaction.type.Transaction1559;

/// What came back from a signer, which is believed in nothing.
final class SignedTransaction {
  private SignedTransaction() {}

  /// Refuses bytes that are not the planned transaction, signed by its sender.
  static void hold(Hex raw, PlannedTransaction planned) throws Refusal {
    String differing = difference(raw, planned);
    if (differing != null) {
      throw Refusal.because(
          "The signer answered with another " + differing + ".",
          "Nothing was sent; find out what the signer did.");
    }
  }

  /// The hash by which a node knows it.
  static Hex hash(Hex raw) {
    return Hex.of(Keccak.hash(raw.bytes()));
  }

  private static @Nullable String difference(Hex raw, PlannedTransaction planned) {
    try {
      return TransactionDecoder.decode(raw.toString()) instanceof SignedRawTransaction signed
              && signed.getTransaction() instanceof Transaction1559 fields
          ? difference(signed, fields, planned)
          : "kind of transaction";
    } catch (RuntimeException noTransaction) {
      // The decoder of web3j tells a broken text by whatever went wrong inside.
      return "kind of transaction";
    }
  }

  private static @Nullable String difference(
      SignedRawTransaction signed, Transaction1559 fields, PlannedTransaction planned) {
    UnsignedTransaction wanted = planned.transaction();
    if (fields.getChainId() != wanted.chainId()) return "chain id";
    if (!fields.getNonce().equals(BigInteger.valueOf(wanted.nonce()))) return "nonce";
    if (!fields.getGasLimit().equals(BigInteger.valueOf(wanted.gas()))) return "gas limit";
    if (!wanted.to().toString().equalsIgnoreCase(fields.getTo())) return "target";
    if (!wanted.data().equals(Hex.parse(fields.getData()))) return "data";
    if (fields.getValue().signum() != 0) return "value";
    if (!isFree(fields)) return "fee";
    if (!Objects.requireNonNullElse(fields.getAccessList(), List.of()).isEmpty())
      return "access list";
    return isBy(planned.from(), signed) ? null : "sender";
  }

  private static boolean isFree(Transaction1559 fields) {
    return fields.getMaxFeePerGas().signum() == 0 && fields.getMaxPriorityFeePerGas().signum() == 0;
  }

  private static boolean isBy(EvmAddress sender, SignedRawTransaction signed) {
    try {
      return sender.toString().equalsIgnoreCase(signed.getFrom());
    } catch (SignatureException noSignature) {
      return false;
    }
  }
}
