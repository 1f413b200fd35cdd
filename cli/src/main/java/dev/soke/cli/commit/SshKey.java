package dev.soke.cli.commit;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/// An ed25519 key as `ssh-keygen` writes it. Its signatures depend on nothing but the key and the
/// text, so signed commits keep the same id; no other kind of key promises that.
final class SshKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String HEAD = "-----BEGIN OPENSSH PRIVATE KEY-----";
  private static final String FOOT = "-----END OPENSSH PRIVATE KEY-----";
  private static final String MAGIC = "openssh-key-v1\0";
  private static final String TYPE = "ssh-ed25519";
  private static final int LENGTH = 32;
  private static final long LARGEST_FILE = 16_384;

  private final PrivateKey secret;
  private final byte[] publicBlob;

  private SshKey(PrivateKey secret, byte[] publicBlob) {
    this.secret = secret;
    this.publicBlob = publicBlob;
  }

  /// Reads a key file. A refusal names the file and never shows what is in it.
  static SshKey read(Path file) throws Refusal {
    String text = text(file);
    try {
      int start = text.indexOf(HEAD);
      int end = text.indexOf(FOOT);
      if (start < 0 || end < start) {
        throw illFormed(file);
      }
      byte[] bytes = Base64.getMimeDecoder().decode(text.substring(start + HEAD.length(), end));
      return parse(file, ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException | IllegalArgumentException | GeneralSecurityException _) {
      throw illFormed(file);
    }
  }

  private static String text(Path file) throws Refusal {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Refusal(
            "There is no signing key at `" + file + "`.",
            "Make one with `ssh-keygen -t ed25519 -N '' -f " + file + "`, or leave the key out.");
      }
      // Latin-1 reads any bytes: what is no key is found out by its form.
      return Files.size(file) > LARGEST_FILE
          ? ""
          : Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      throw new Refusal(
          "The signing key `" + file + "` cannot be read.", "Check who may read the file.");
    }
  }

  private static SshKey parse(Path file, ByteBuffer key) throws Refusal, GeneralSecurityException {
    byte[] magic = new byte[MAGIC.length()];
    key.get(magic);
    if (!MAGIC.equals(ascii(magic))) {
      throw illFormed(file);
    }
    boolean open = ascii(SshString.read(key)).equals("none");
    SshString.read(key);
    SshString.read(key);
    int count = key.getInt();
    byte[] publicBlob = SshString.read(key);
    if (!ascii(SshString.read(ByteBuffer.wrap(publicBlob))).equals(TYPE)) {
      throw wrongKind(file);
    }
    if (!open) {
      throw encrypted(file);
    }
    if (count != 1) {
      throw illFormed(file);
    }
    return secret(file, publicBlob, ByteBuffer.wrap(SshString.read(key)));
  }

  private static SshKey secret(Path file, byte[] publicBlob, ByteBuffer key)
      throws Refusal, GeneralSecurityException {
    int check = key.getInt();
    boolean whole = key.getInt() == check;
    SshString.read(key);
    SshString.read(key);
    byte[] seed = Arrays.copyOf(SshString.read(key), LENGTH);
    PrivateKey secret =
        KeyFactory.getInstance(ALGORITHM)
            .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    SshKey read = new SshKey(secret, publicBlob);
    if (!whole || !SshSignature.matches(read)) {
      throw illFormed(file);
    }
    return read;
  }

  /// The public half, in the form that goes into a signature.
  byte[] publicBlob() {
    return publicBlob.clone();
  }

  /// The 64 bytes of a signature over these bytes.
  byte[] sign(byte[] bytes) throws GeneralSecurityException {
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(secret);
    signature.update(bytes);
    return signature.sign();
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static Refusal illFormed(Path file) {
    return new Refusal(
        "`" + file + "` is not a whole OpenSSH private key.",
        "Name the private key file, not the `.pub` file beside it.");
  }

  private static Refusal encrypted(Path file) {
    return new Refusal(
        "The signing key `" + file + "` is protected by a passphrase, which is never asked for.",
        "Use a key of its own for this, made with `ssh-keygen -t ed25519 -N ''`.");
  }

  private static Refusal wrongKind(Path file) {
    return new Refusal(
        "The signing key `" + file + "` is not an ed25519 key.",
        "Make one with `ssh-keygen -t ed25519`; other kinds give a new commit id on every run.");
  }
}
