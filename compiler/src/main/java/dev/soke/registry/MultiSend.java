package dev.soke.registry;

import dev.soke.ethereum.Hex;
import java.util.List;

/// Many calls as the one that `MultiSendCallOnly` of Safe takes them apart again.
public final class MultiSend {
  private static final AbiFunction FUNCTION =
      new AbiFunction(
          "multiSend", List.of(new AbiParameter("transactions", "bytes", "bytes", List.of())));
  private static final Hex CALL = new Hex("00");

  private MultiSend() {}

  /// The bytes of the call of `multiSend`.
  public static Hex of(List<Call> calls) {
    Hex packed = Hex.EMPTY;
    for (Call call : calls) packed = Word.join(packed, packed(call));
    return FUNCTION.call(List.of(AbiValue.of(packed)));
  }

  /// One call, packed: operation, target, value, length, bytes.
  private static Hex packed(Call call) {
    Hex data = call.data();
    return Word.join(CALL, call.to().bytes(), Word.ZERO, Word.of(data.size()), data);
  }
}
