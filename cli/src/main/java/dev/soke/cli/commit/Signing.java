package dev.soke.cli.commit;

import dev.soke.cli.files.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Signs what is no commit.
public final class Signing {
  private Signing() {}

  /// The signature of a message, as `ssh-keygen -Y sign` writes it; refused when the key is none.
  ///
  /// @param key the file of an OpenSSH ed25519 key without a passphrase
  /// @param namespace what the signature is for
  public static String sign(byte[] message, Path key, String namespace) throws Refused {
    try {
      byte[] signature = SshSignature.of(message, SshKey.read(key), namespace);
      return new String(signature, StandardCharsets.US_ASCII);
    } catch (Refusal refusal) {
      throw Refused.found(refusal.result().reason(), refusal.result().hint());
    }
  }
}
