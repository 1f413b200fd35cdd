package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.cli.commit.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packages from Git and packages that are signed, with `git` and `ssh-keygen` as judges.
class SignedPackageTest {
  private static final String IMAGE =
      "image web \"registry.example/web@sha256:" + "0123456789abcdef".repeat(4) + "\"\n";

  @TempDir private Path temp = Path.of(".");
  private Path estate = temp;
  private Path base = temp;

  @BeforeEach
  void anEstateAndAPackage() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    base = Files.createDirectories(temp.resolve("base"));
    Files.writeString(base.resolve("base.soke"), "package base 1.2.0\n" + IMAGE);
  }

  private void uses(String statements) throws IOException {
    Estates.sound(estate);
    Path file = estate.resolve("estate.soke");
    String rest = Files.readString(file).replaceAll("(?m)^image .*\n", "");
    Files.writeString(file, rest + statements);
  }

  private String signer(String name) throws IOException {
    String open = Files.readString(temp.resolve(name + ".pub"));
    return "signer " + name + " \"" + open.substring(0, open.lastIndexOf(' ')) + "\"\n";
  }

  @Test
  void packsNoFolderThatIsNotThere() {
    Run run = Run.soke("pack", temp.resolve("nowhere")).exits(2);
    assertTrue(run.error().contains("There is no folder"), run::error);
  }

  @Test
  void whoSignedIsLocked() throws IOException {
    Path key = Program.key(temp, "luc", "ed25519", "");
    Run.soke("pack", base, "--sign-key", key).exits(0);
    uses("use base 1.2.0 from \"../base\" by luc\n" + signer("luc"));
    Run vendored = Run.soke("vendor", estate).exits(0);
    assertTrue(vendored.out().contains("from ../base, signed by luc\n"), vendored::out);
    Run.soke("check", estate).exits(0);
    uses("use base 1.2.0 from \"../base\"\n" + signer("luc"));
    Run.soke("check", estate).exits(0);
    Files.delete(estate.resolve("vendor/base/package.sig"));
    assertEquals(1, Run.soke("check", estate).exits(1).findings("PKG013"));
    Files.delete(base.resolve("package.sig"));
    assertEquals(1, Run.soke("vendor", estate).exits(1).findings("PKG013"));
  }

  @Test
  void sshKeygenSignsAndVerifiesTheSame() throws IOException {
    Path key = Program.key(temp, "luc", "ed25519", "");
    Run packed = Run.soke("pack", base, "--sign-key", key).exits(0);
    String digest = packed.out().substring(packed.out().lastIndexOf(' ') + 1);
    Path message = Files.writeString(temp.resolve("message"), digest);
    String ours = Files.readString(base.resolve("package.sig"));
    Program.run(temp, "ssh-keygen", "-q", "-Y", "sign", "-n", "soke-package", "-f", key, message);
    String theirs = Files.readString(temp.resolve("message.sig"));
    assertEquals(ours.replace("\n", ""), theirs.replace("\n", ""), "lines aside");
  }

  @Test
  void aSignatureOfSomethingElseIsRefused() throws IOException {
    Path key = Program.key(temp, "luc", "ed25519", "");
    Program.key(temp, "mia", "ed25519", "");
    Run.soke("pack", base, "--sign-key", key).exits(0);
    uses("use base 1.2.0 from \"../base\" by mia\n" + signer("luc") + signer("mia"));
    assertEquals(1, Run.soke("vendor", estate).exits(1).findings("PKG015"));
    uses("use base 1.2.0 from \"../base\" by mia\n" + signer("mia"));
    assertEquals(1, Run.soke("vendor", estate).exits(1).findings("PKG015"));
    Files.writeString(base.resolve("more.soke"), "// nothing\n");
    uses("use base 1.2.0 from \"../base\"\n" + signer("luc"));
    assertEquals(1, Run.soke("vendor", estate).exits(1).findings("PKG014"));
  }

  @Test
  void aPackageCannotVouchForItself() throws IOException {
    Path key = Program.key(temp, "luc", "ed25519", "");
    Files.writeString(base.resolve("signer.soke"), signer("luc"));
    Run.soke("pack", base, "--sign-key", key).exits(0);
    uses("use base 1.2.0 from \"../base\" by luc\n");
    assertEquals(1, Run.soke("vendor", estate).exits(1).findings("PKG015"));
  }

  @Test
  void aTagOfARepositoryIsAPackage() throws IOException {
    Program.git(base, "init", "-q");
    Program.git(base, "add", ".");
    String[] commit = {"-c", "user.name=t", "-c", "user.email=t@invalid", "commit", "-qm", "1"};
    Program.git(base, commit);
    Program.git(base, "tag", "v1.2.0");
    Program.git(temp, "clone", "-q", "--bare", "base", "hub/base.git");
    String head = Program.git(base, "rev-parse", "HEAD").strip();
    uses("use base 1.2.0 from \"" + temp.resolve("hub/base.git").toUri() + "\"\n");
    Run vendored = Run.soke("vendor", estate).exits(0);
    assertTrue(vendored.out().startsWith("base 1.2.0 from hub/base.git\n"), vendored::out);
    String lock = Files.readString(estate.resolve("soke.lock"));
    assertTrue(lock.contains("commit \"" + head + "\""), lock);
    Run.soke("check", estate).exits(0);
    uses("use base 1.2.1 from \"../hub/base.git\"\n");
    Run missing = Run.soke("vendor", estate).exits(1);
    assertTrue(missing.error().contains("no tag `v1.2.1`"), missing::error);
    uses("use base 1.2.0 from \"../hub/nothing.git\"\n");
    Run.soke("vendor", estate).exits(1);
  }
}
