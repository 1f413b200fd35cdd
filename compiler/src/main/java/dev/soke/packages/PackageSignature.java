package dev.soke.packages;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A signature in OpenSSH's own form (its PROTOCOL.sshsig, version 1) over the digest of a package,
/// as `ssh-keygen -Y sign -n soke-package` makes it.
public final class PackageSignature {
  /// What the signature is for, so that one made for a commit does not count.
  public static final String NAMESPACE = "soke-package";

  private static final String HEAD = "-----BEGIN SSH SIGNATURE-----";
  private static final String FOOT = "-----END SSH SIGNATURE-----";
  private static final byte[] MAGIC = ascii("SSHSIG");
  private static final int VERSION = 1;
  private static final String TYPE = "ssh-ed25519";

  /// What stands before the 32 bytes of an ed25519 key in the form that Java reads (RFC 8410).
  private static final String X509_PREFIX = "302a300506032b6570032100";

  private final byte[] key;
  private final String hash;
  private final byte[] signature;

  private PackageSignature(byte[] key, String hash, byte[] signature) {
    this.key = key;
    this.hash = hash;
    this.signature = signature;
  }

  /// The text that is signed: the digest and a line end.
  public static byte[] message(String sha256) {
    return ascii(sha256 + "\n");
  }

  /// Reads the text of a signature; null when it is none of this kind.
  static @Nullable PackageSignature read(String text) {
    int start = text.indexOf(HEAD);
    int end = text.indexOf(FOOT);
    if (start < 0 || end < start) {
      return null;
    }
    try {
      String body = text.substring(start + HEAD.length(), end);
      return parse(ByteBuffer.wrap(Base64.getMimeDecoder().decode(body)));
    } catch (BufferUnderflowException | IllegalArgumentException illFormed) {
      return null;
    }
  }

  private static @Nullable PackageSignature parse(ByteBuffer from) {
    byte[] magic = new byte[MAGIC.length];
    from.get(magic);
    if (!Arrays.equals(magic, MAGIC) || from.getInt() != VERSION) {
      return null;
    }
    byte[] key = string(from);
    String namespace = text(from);
    string(from);
    String hash = text(from);
    ByteBuffer inner = ByteBuffer.wrap(string(from));
    boolean fits = text(inner).equals(TYPE) && namespace.equals(NAMESPACE);
    return fits ? new PackageSignature(key, hash, string(inner)) : null;
  }

  /// Whether it claims to be made with this key.
  ///
  /// @param open the public half: `ssh-ed25519` and its base64 text
  boolean isBy(String open) {
    String[] words = open.split(" ", 3);
    try {
      return words.length > 1
          && words[0].equals(TYPE)
          && Arrays.equals(key, Base64.getDecoder().decode(words[1]));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /// Whether its key has signed the digest.
  boolean holds(String sha256) {
    try {
      ByteBuffer blob = ByteBuffer.wrap(key);
      string(blob);
      String point = X509_PREFIX + HexFormat.of().formatHex(string(blob));
      Signature judge = Signature.getInstance("Ed25519");
      judge.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(point))));
      judge.update(signed(message(sha256)));
      return judge.verify(signature);
    } catch (GeneralSecurityException | BufferUnderflowException unfit) {
      return false;
    }
  }

  private byte[] signed(byte[] message) throws GeneralSecurityException {
    String algorithm = hash.equals("sha256") ? "SHA-256" : "SHA-512";
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes(MAGIC);
    write(ascii(NAMESPACE), signed);
    write(new byte[0], signed);
    write(ascii(hash), signed);
    write(MessageDigest.getInstance(algorithm).digest(message), signed);
    return signed.toByteArray();
  }

  /// SSH writes a length in four bytes before text and bytes.
  private static byte[] string(ByteBuffer from) {
    int length = from.getInt();
    if (length < 0 || length > from.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  private static String text(ByteBuffer from) {
    return new String(string(from), StandardCharsets.US_ASCII);
  }

  private static void write(byte[] bytes, ByteArrayOutputStream to) {
    to.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    to.writeBytes(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
