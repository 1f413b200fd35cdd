package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ciphertexts in the folder of an estate, from the command line: those that are sound reach the
/// output to the byte, the others are refused with a line, and with nothing of what is in them.
class SealedFilesTest {
  private static final String PATH = "secrets/fra-1/web-key.enc.txt";
  private static final String SOUND_KEY =
      "age16c0wr26ma3wtn6lfcld96rkmj4hfytyghjdqwlst7nalezzj9fmq2tx4yg";
  private static final String OTHER_KEY =
      "age1lmr33nutcq3z5vp7327u7g8rafh3sn43rdl0eqdkqk3khrr5rfnq2yh44g";
  private static final Path SOUND =
      Path.of("..", "compiler", "src", "test", "resources", "seal", "sound.txt");

  @TempDir private Path temp = Path.of(".");

  @Test
  void aSoundOneIsHandedOn() throws IOException {
    String sealed = Files.readString(SOUND);
    Path out = temp.resolve("out");
    Run.soke("build", estate(sealed), "-o", out).exits(0);
    assertEquals(sealed, Files.readString(out.resolve(PATH)));
    String lock = Files.readString(out.resolve("soke.lock.json"));
    assertTrue(lock.contains("\"ciphertextSha256\""), lock);
    assertTrue(Files.readString(out.resolve("secrets/required.yaml")).contains("sealed: true"));
    Run.soke("why", out.resolve(PATH) + ":1").exits(0);
  }

  @Test
  void plainTextIsRefused() throws IOException {
    refused("hunter2-is-the-key\n", "SEC021", 1);
  }

  @Test
  void aTruncatedOneIsRefused() throws IOException {
    String sealed = Files.readString(SOUND);
    refused(sealed.substring(0, sealed.indexOf("\"mac\"")), "SEC022", 10);
  }

  @Test
  void oneForOthersIsRefused() throws IOException {
    refused(Files.readString(SOUND).replace(SOUND_KEY, OTHER_KEY), "SEC023", 1);
  }

  @Test
  void aBinaryFileShowsNothing() throws IOException {
    Path estate = estate("");
    Files.write(estate.resolve(PATH), new byte[] {'h', 'u', 'n', 't', 'e', 'r', (byte) 0xFF});
    Run run = Run.soke("check", estate).exits(1);
    assertFalse((run.out() + run.error()).contains("hunter"), run::out);
  }

  private void refused(String text, String code, int line) throws IOException {
    Path estate = estate(text);
    Path out = temp.resolve("out");
    Run.soke("build", estate, "-o", out).exits(1);
    assertFalse(Files.exists(out));
    for (String format : List.of("text", "json")) {
      Run run = Run.soke("check", estate, "--format", format).exits(1);
      assertTrue(run.out().contains(code), run::out);
      assertTrue(run.out().contains(PATH), run::out);
      for (String secret : List.of("hunter2", "ENC[", OTHER_KEY, "BEGIN AGE")) {
        assertFalse((run.out() + run.error()).contains(secret), run::out);
      }
    }
    assertTrue(Run.soke("check", estate).out().contains(PATH + ":" + line), code);
  }

  private Path estate(String sealed) throws IOException {
    Path folder = Estates.sound(temp.resolve("estate"));
    Path text = folder.resolve("estate.soke");
    String more = "secret web-key\nrecipient ops-team \"" + SOUND_KEY + "\"\n";
    String reads =
        Files.readString(text).replace("{ image = web;", "{ image = web; secrets = [web-key];");
    Files.writeString(text, reads + more);
    Path file = folder.resolve(PATH);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, sealed);
    return folder;
  }
}
