package dev.soke.ethereum;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.web3j.rlp.RlpDecoder;
import org.web3j.rlp.RlpList;
import org.web3j.rlp.RlpString;
import org.web3j.rlp.RlpType;

/// What a QBFT block carries beside its transactions. In a genesis block: 32 bytes that say
/// nothing, the first validators, no vote, round 0 and no seals.
public final class ExtraData {
  private static final byte[] VANITY = new byte[32];

  private ExtraData() {}

  /// The bytes for these validators, in ascending order whatever order they come in: the order
  /// shows in the hash of the block. None where a contract selects them.
  public static Hex of(List<EvmAddress> validators) {
    List<RlpType> sorted = new ArrayList<>();
    new TreeSet<>(validators).forEach(address -> sorted.add(Rlp.bytes(address.bytes())));
    RlpType noVote = Rlp.list(List.of());
    RlpType noSeals = Rlp.list(List.of());
    RlpType all =
        Rlp.list(List.of(Rlp.bytes(VANITY), Rlp.list(sorted), noVote, Rlp.number(0), noSeals));
    return Hex.of(Rlp.encode(all));
  }

  /// The validators that the bytes name, in their order; null when they are not of this form.
  public static @Nullable List<EvmAddress> validators(Hex extraData) {
    try {
      List<RlpType> outer = RlpDecoder.decode(extraData.bytes()).getValues();
      if (outer.size() == 1
          && outer.getFirst() instanceof RlpList all
          && all.getValues().size() == 5
          && all.getValues().get(1) instanceof RlpList named) {
        return named.getValues().stream().map(ExtraData::address).toList();
      }
    } catch (RuntimeException _) {
      // The decoder throws whatever it stumbles on.
    }
    return null;
  }

  private static EvmAddress address(RlpType item) {
    return new EvmAddress(Hex.of(((RlpString) item).getBytes()));
  }
}
