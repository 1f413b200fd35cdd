package dev.soke.ethereum;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The address of an account: 20 bytes.
public record EvmAddress(Hex bytes) implements Comparable<EvmAddress> {
  /// How many bytes an address has.
  public static final int SIZE = 20;

  /// The address that stands for nobody.
  public static final EvmAddress ZERO = new EvmAddress(Hex.EMPTY.padded(SIZE));

  /// Checks what it is given.
  public EvmAddress {
    if (bytes.size() != SIZE) {
      throw new IllegalArgumentException("an address has " + SIZE + " bytes");
    }
  }

  /// With `0x`, its letters in the case that carries a checksum (EIP-55): a letter is a capital
  /// when the digit at its place in the hash of the lower-case digits is 8 or more.
  public String checksummed() {
    String hash = Hex.of(Keccak.hash(bytes.digits().getBytes(StandardCharsets.US_ASCII))).digits();
    StringBuilder text = new StringBuilder("0x");
    for (int i = 0; i < bytes.digits().length(); i++) {
      char digit = bytes.digits().charAt(i);
      text.append(hash.charAt(i) >= '8' ? Character.toUpperCase(digit) : digit);
    }
    return text.toString();
  }

  /// Whether a writing of it is one to trust: its letters have one case, or that of the checksum.
  public boolean isWritten(String text) {
    String digits = text.substring(text.startsWith("0x") ? 2 : 0);
    return digits.equals(digits.toLowerCase(Locale.ROOT))
        || digits.equals(digits.toUpperCase(Locale.ROOT))
        || digits.equals(checksummed().substring(2));
  }

  @Override
  public int compareTo(EvmAddress other) {
    return bytes.compareTo(other.bytes);
  }

  /// With `0x`, in lower case.
  @Override
  public String toString() {
    return bytes.toString();
  }
}
