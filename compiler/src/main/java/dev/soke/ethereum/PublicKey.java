package dev.soke.ethereum;

import java.math.BigInteger;
import java.util.Arrays;

/// The public half of a key on secp256k1 (SEC 2): a point, as its two coordinates of 32 bytes.
public record PublicKey(Hex bytes) {
  /// How many bytes a key has.
  public static final int SIZE = 64;

  private static final int HALF = SIZE / 2;
  private static final BigInteger PRIME =
      BigInteger.TWO.pow(256).subtract(BigInteger.TWO.pow(32)).subtract(BigInteger.valueOf(977));
  private static final BigInteger SEVEN = BigInteger.valueOf(7);

  /// Checks the length of what it is given.
  public PublicKey {
    if (bytes.size() != SIZE) {
      throw new IllegalArgumentException("a public key has " + SIZE + " bytes");
    }
  }

  /// Whether it is a point of the curve `y² = x³ + 7`; otherwise nobody can have its other half.
  public boolean isOnCurve() {
    BigInteger x = coordinate(0);
    BigInteger y = coordinate(HALF);
    boolean inField = x.compareTo(PRIME) < 0 && y.compareTo(PRIME) < 0;
    BigInteger right = x.pow(3).add(SEVEN).mod(PRIME);
    return inField && y.multiply(y).mod(PRIME).equals(right);
  }

  /// The address of its account and, for a validator, of its votes: the last 20 bytes of its hash.
  public EvmAddress address() {
    byte[] hash = Keccak.hash(bytes.bytes());
    return new EvmAddress(
        Hex.of(Arrays.copyOfRange(hash, hash.length - EvmAddress.SIZE, hash.length)));
  }

  /// The digits without `0x`, as enodes carry them.
  @Override
  public String toString() {
    return bytes.digits();
  }

  private BigInteger coordinate(int from) {
    return new BigInteger(1, Arrays.copyOfRange(bytes.bytes(), from, from + HALF));
  }
}
