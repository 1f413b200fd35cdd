package dev.soke.ethereum;

import org.bouncycastle.crypto.digests.KeccakDigest;

/// Keccak-256, the hash of Ethereum: SHA-3 as it was before the standard changed its padding.
public final class Keccak {
  private static final int BITS = 256;

  private Keccak() {}

  /// The 32 bytes that the hash of these bytes is.
  public static byte[] hash(byte[] bytes) {
    KeccakDigest digest = new KeccakDigest(BITS);
    digest.update(bytes, 0, bytes.length);
    byte[] hash = new byte[BITS / Byte.SIZE];
    digest.doFinal(hash, 0);
    return hash;
  }
}
