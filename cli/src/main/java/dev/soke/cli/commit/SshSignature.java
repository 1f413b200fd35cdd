package dev.soke.cli.commit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// A signature in OpenSSH's own form (its PROTOCOL.sshsig, version 1), as `git verify-commit`,
/// `ssh-keygen -Y verify` and Flux read it.
final class SshSignature {
  private static final byte[] MAGIC = ascii("SSHSIG");
  private static final byte[] VERSION = {0, 0, 0, 1};
  private static final String COMMIT = "git";
  private static final byte[] NOTHING = {};
  private static final byte[] HASH = ascii("sha512");
  private static final byte[] TYPE = ascii("ssh-ed25519");

  /// What stands before the 32 bytes of an ed25519 key in the form that Java reads (RFC 8410).
  private static final String X509_PREFIX = "302a300506032b6570032100";

  private SshSignature() {}

  /// The signature of a commit that is whole but for it.
  static byte[] of(byte[] commit, SshKey key) {
    return of(commit, key, COMMIT);
  }

  /// The signature of a message.
  ///
  /// @param namespace what it is for, so that it counts for nothing else
  static byte[] of(byte[] message, SshKey key, String namespace) {
    try {
      ByteArrayOutputStream signature = new ByteArrayOutputStream();
      SshString.write(TYPE, signature);
      SshString.write(key.sign(signed(message, namespace)), signature);

      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(MAGIC);
      whole.writeBytes(VERSION);
      SshString.write(key.publicBlob(), whole);
      SshString.write(ascii(namespace), whole);
      SshString.write(NOTHING, whole);
      SshString.write(HASH, whole);
      SshString.write(signature.toByteArray(), whole);
      return armour(whole.toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519 and SHA-512", e);
    }
  }

  /// Whether the public half belongs to the secret one: a signature is tried on it.
  static boolean matches(SshKey key) throws GeneralSecurityException {
    ByteBuffer blob = ByteBuffer.wrap(key.publicBlob());
    SshString.read(blob);
    String point = X509_PREFIX + HexFormat.of().formatHex(SshString.read(blob));
    PublicKey open =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(point)));
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(open);
    signature.update(MAGIC);
    return signature.verify(key.sign(MAGIC));
  }

  private static byte[] signed(byte[] message, String namespace) throws GeneralSecurityException {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes(MAGIC);
    SshString.write(ascii(namespace), signed);
    SshString.write(NOTHING, signed);
    SshString.write(HASH, signed);
    SshString.write(MessageDigest.getInstance("SHA-512").digest(message), signed);
    return signed.toByteArray();
  }

  private static byte[] armour(byte[] signature) {
    String body = Base64.getMimeEncoder(70, ascii("\n")).encodeToString(signature);
    return ascii("-----BEGIN SSH SIGNATURE-----\n" + body + "\n-----END SSH SIGNATURE-----\n");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
