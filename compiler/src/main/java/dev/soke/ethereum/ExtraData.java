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
  private static final int PARTS = 5;

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

  /// The validators that the extra data of a genesis block names, in their order, or null when the
  /// bytes are not of that form: the five parts, no vote, round 0, no seals, nothing behind.
  public static @Nullable List<EvmAddress> validators(Hex bytes) {
    List<RlpType> parts = parts(bytes);
    if (parts.size() != PARTS || !(parts.get(1) instanceof RlpList named)) {
      return null;
    }
    List<EvmAddress> validators = new ArrayList<>();
    for (RlpType each : named.getValues()) {
      if (!(each instanceof RlpString text) || text.getBytes().length != EvmAddress.SIZE) {
        return null;
      }
      validators.add(new EvmAddress(Hex.of(text.getBytes())));
    }
    List<RlpType> plain =
        List.of(parts.getFirst(), named, Rlp.list(List.of()), Rlp.number(0), Rlp.list(List.of()));
    boolean vanity =
        parts.getFirst() instanceof RlpString text && text.getBytes().length == VANITY.length;
    return vanity && Hex.of(Rlp.encode(Rlp.list(plain))).equals(bytes) ? validators : null;
  }

  /// The parts of the one list that the bytes are; none when they are not.
  private static List<RlpType> parts(Hex bytes) {
    try {
      List<RlpType> all = RlpDecoder.decode(bytes.bytes()).getValues();
      return all.size() == 1 && all.getFirst() instanceof RlpList list
          ? list.getValues()
          : List.of();
    } catch (RuntimeException malformed) {
      // The decoder has no other way to say that lengths in the bytes are wrong.
      return List.of();
    }
  }
}
