package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainCommandTest {
  @TempDir Path folder;

  @Test
  void writesTheKeyForItsOwnerAlone() throws Exception {
    Path keys = folder.resolve("keys/validator-1");
    Run run = Run.soke("chain", "keys", "new", keys.toString());
    assertEquals(0, run.exit());
    Path key = keys.resolve("key");
    String secret = Files.readString(key).strip();
    assertTrue(secret.matches("0x[0-9a-f]{64}"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    String said = run.out() + run.error();
    assertFalse(said.contains(secret.substring(2)));
    assertTrue(said.contains("key = " + Files.readString(keys.resolve("key.pub")).strip()));
  }

  @Test
  void neverWritesOverAKey() throws Exception {
    Run.soke("chain", "keys", "new", folder.toString());
    String first = Files.readString(folder.resolve("key"));
    Run again = Run.soke("chain", "keys", "new", folder.toString());
    assertEquals(1, again.exit());
    assertTrue(again.error().contains("holds a key already"));
    assertEquals(first, Files.readString(folder.resolve("key")));
  }

  @Test
  void refusesTheInsideOfAnEstate() throws Exception {
    Files.writeString(folder.resolve("estate.soke"), "estate demo {}\n");
    Run run = Run.soke("chain", "keys", "new", folder.resolve("a/b").toString());
    assertEquals(1, run.exit());
    assertTrue(run.error().contains("inside an estate"));
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void saysWhatToWrite() {
    assertEquals(2, Run.soke("chain").exit());
    assertEquals(2, Run.soke("chain", "keys", "old", "x").exit());
  }
}
