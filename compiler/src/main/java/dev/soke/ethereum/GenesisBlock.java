package dev.soke.ethereum;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.web3j.rlp.RlpType;

/// The header of the first block of a QBFT chain. Its hash is what nodes compare before they talk
/// to each other; the settings of the chain that are not in it may differ unseen.
///
/// @param era which fields the header has
/// @param timestamp seconds since 1970
/// @param gasLimit in gas
/// @param stateRoot of the accounts
public record GenesisBlock(Era era, long timestamp, long gasLimit, Hex extraData, Hex stateRoot) {
  /// The forks that gave the header new fields, oldest first; each has those of all before it.
  public enum Era {
    /// No base fee.
    BERLIN,
    /// A base fee.
    LONDON,
    /// The root of withdrawals.
    SHANGHAI,
    /// What blobs use, and the root of a beacon block.
    CANCUN,
    /// The hash of requests.
    PRAGUE
  }

  /// The mark of BFT blocks in the field that proof of work once used.
  public static final Hex MIX_HASH =
      new Hex("63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365");

  /// The base fee of the first block, in wei, when its file gives none.
  public static final long BASE_FEE = 1_000_000_000L;

  private static final long DIFFICULTY = 1;
  private static final byte[] NO_HASH = new byte[32];
  private static final byte[] NO_BLOOM = new byte[256];
  private static final byte[] NO_NONCE = new byte[8];
  private static final byte[] NO_UNCLES = Keccak.hash(Rlp.encode(Rlp.list(List.of())));

  /// The SHA-256 of no bytes: there are no requests (EIP-7685).
  private static final Hex NO_REQUESTS =
      new Hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

  /// The header as it is hashed.
  public Hex header() {
    List<RlpType> fields = new ArrayList<>(common());
    for (Era fork : EnumSet.range(Era.BERLIN, era)) {
      fields.addAll(added(fork));
    }
    return Hex.of(Rlp.encode(Rlp.list(fields)));
  }

  /// The hash of the block.
  public Hex hash() {
    return Hex.of(Keccak.hash(header().bytes()));
  }

  private List<RlpType> common() {
    RlpType nothing = Rlp.bytes(new Trie().root());
    return List.of(
        Rlp.bytes(NO_HASH),
        Rlp.bytes(NO_UNCLES),
        Rlp.bytes(EvmAddress.ZERO.bytes()),
        Rlp.bytes(stateRoot),
        nothing,
        nothing,
        Rlp.bytes(NO_BLOOM),
        Rlp.number(DIFFICULTY),
        Rlp.number(0),
        Rlp.number(gasLimit),
        Rlp.number(0),
        Rlp.number(timestamp),
        Rlp.bytes(extraData),
        Rlp.bytes(MIX_HASH),
        Rlp.bytes(NO_NONCE));
  }

  private static List<RlpType> added(Era fork) {
    return switch (fork) {
      case BERLIN -> List.of();
      case LONDON -> List.of(Rlp.number(BASE_FEE));
      case SHANGHAI -> List.of(Rlp.bytes(new Trie().root()));
      case CANCUN -> List.of(Rlp.number(0), Rlp.number(0), Rlp.bytes(NO_HASH));
      case PRAGUE -> List.of(Rlp.bytes(NO_REQUESTS));
    };
  }
}
