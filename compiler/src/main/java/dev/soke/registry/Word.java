package dev.soke.registry;

import dev.soke.ethereum.EvmAddress;
import dev.soke.ethereum.Hex;
import dev.soke.ethereum.Keccak;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Words of 32 bytes, of which `abi.encode` makes everything that is not of any length.
final class Word {
  /// No bit set.
  static final Hex ZERO = Hex.EMPTY.padded(32);

  private Word() {}

  /// A number.
  static Hex of(long number) {
    return Hex.of(ByteBuffer.allocate(Long.BYTES).putLong(number).array()).padded(ZERO.size());
  }

  /// An account.
  static Hex of(EvmAddress account) {
    return account.bytes().padded(ZERO.size());
  }

  /// The hash of a text, such as a type of EIP-712.
  static Hex hash(String text) {
    return Hex.of(Keccak.hash(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// The hash of bytes.
  static Hex hash(Hex bytes) {
    return Hex.of(Keccak.hash(bytes.bytes()));
  }

  /// Bytes after each other.
  static Hex join(Hex... parts) {
    StringBuilder digits = new StringBuilder();
    for (Hex part : parts) digits.append(part.digits());
    return new Hex(digits.toString());
  }
}
