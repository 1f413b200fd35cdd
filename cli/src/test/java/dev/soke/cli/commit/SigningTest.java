package dev.soke.cli.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {
  @TempDir Path folder;

  @Test
  void gitVerifiesEverySignature() throws IOException {
    Path key = Program.key(folder, "a key", "ed25519", "");
    Path signers = folder.resolve("allowed_signers");
    String open = Files.readString(folder.resolve("a key.pub"));
    Files.writeString(signers, "soke@invalid namespaces=\"git\" " + open);
    Path repository = folder.resolve("r.git");

    for (RefMove move : Build.small().signed(key).moves(repository)) {
      String verdict =
          Program.git(
              repository,
              "-c",
              "gpg.ssh.allowedSignersFile=" + signers,
              "verify-commit",
              move.newId());
      assertTrue(verdict.startsWith("Good \"git\" signature for soke@invalid"), verdict);
    }
    assertEquals("", Program.git(repository, "fsck", "--full", "--strict", "--no-dangling"));
  }

  @Test
  void signedCommitsKeepTheirIds() {
    Build signed = Build.small().signed(Program.key(folder, "key", "ed25519", ""));
    List<RefMove> first = signed.moves(folder.resolve("a.git"));
    assertEquals(first, signed.moves(folder.resolve("b.git")));
    assertFalse(first.equals(Build.small().moves(folder.resolve("c.git"))));
  }

  @Test
  void aMissingKeyIsRefused() {
    Path missing = folder.resolve("missing");
    assertRefused("There is no signing key at `" + missing + "`.", missing);
    assertRefused("There is no signing key at `" + folder + "`.", folder);
  }

  @Test
  void aKeyWithAPassphraseIsRefused() {
    Path key = Program.key(folder, "key", "ed25519", "open sesame");
    assertRefused(
        "The signing key `" + key + "` is protected by a passphrase, which is never asked for.",
        key);
  }

  @Test
  void aKeyOfAnotherKindIsRefused() {
    Path key = Program.key(folder, "key", "ecdsa", "");
    assertRefused("The signing key `" + key + "` is not an ed25519 key.", key);
  }

  @Test
  void whatIsNoKeyIsRefused() throws IOException {
    Path key = Program.key(folder, "key", "ed25519", "");
    String text = Files.readString(key);
    assertIllFormed(folder.resolve("key.pub"));
    assertIllFormed(write(""));
    assertIllFormed(write("\0\u00ff"));
    assertIllFormed(write("x".repeat(100_000)));
    assertIllFormed(write(text.substring(0, text.length() / 2)));
    assertIllFormed(write(text.replaceFirst("\n.*\n", "\n\n")));
    assertIllFormed(write(text.replaceAll("(?m)^([A-Za-z0-9+/]{60})[A-Za-z0-9+/]{10}$", "$1")));
    assertIllFormed(
        write("-----BEGIN OPENSSH PRIVATE KEY-----\n-----END OPENSSH PRIVATE KEY-----\n"));
  }

  /// Half of one key and half of another.
  @Test
  void aKeyThatDoesNotBelongTogetherIsRefused() throws IOException {
    List<String> one = Files.readAllLines(Program.key(folder, "one", "ed25519", ""));
    List<String> two = Files.readAllLines(Program.key(folder, "two", "ed25519", ""));
    String mixed = String.join("\n", one.subList(0, 3)) + "\n";
    assertIllFormed(write(mixed + String.join("\n", two.subList(3, two.size())) + "\n"));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("wrong"), text);
  }

  private void assertIllFormed(Path key) {
    assertRefused("`" + key + "` is not a whole OpenSSH private key.", key);
  }

  private void assertRefused(String reason, Path key) {
    Path repository = folder.resolve("never.git");
    assertEquals(reason, Build.small().signed(key).refusal(repository).reason());
    assertFalse(Files.exists(repository));
  }
}
