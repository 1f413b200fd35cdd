package dev.soke.cli.keys;

import dev.soke.ethereum.Hex;
import dev.soke.ethereum.PublicKey;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

/// A key on secp256k1 as it is made. Its text shows the public half alone.
public final class NodeKey {
  private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
  private static final int BYTES = 32;

  private final BigInteger secret;

  private NodeKey(BigInteger secret) {
    this.secret = secret;
  }

  /// A new key: a number from 1 up to below the order of the curve, each as likely.
  public static NodeKey random(SecureRandom random) {
    while (true) {
      BigInteger secret = new BigInteger(Byte.SIZE * BYTES, random);
      if (secret.signum() > 0 && secret.compareTo(CURVE.getN()) < 0) {
        return new NodeKey(secret);
      }
    }
  }

  /// The key of 32 bytes.
  static NodeKey of(Hex secret) {
    return new NodeKey(new BigInteger(1, secret.bytes()));
  }

  /// The half that everybody may know.
  public PublicKey publicHalf() {
    byte[] point = CURVE.getG().multiply(secret).normalize().getEncoded(false);
    return new PublicKey(Hex.of(Arrays.copyOfRange(point, 1, point.length)));
  }

  /// The line of the key file: always all of its digits, for fewer would be another key.
  String fileText() {
    String digits = secret.toString(16);
    return "0x" + "0".repeat(2 * BYTES - digits.length()) + digits + "\n";
  }

  @Override
  public String toString() {
    return publicHalf().bytes().toString();
  }
}
