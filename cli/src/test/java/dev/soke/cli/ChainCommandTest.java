package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
  void plansFromWhatWasRead() throws Exception {
    String account = "0x2222222222222222222222222222222222222222";
    String estate =
        """
        estate demo {}
        jurisdiction ee { numeric = 233 }
        venue chain138 138 in [ee]
        asset usdt {}
        mechanism ccip {}
        policy-profile rail 1 from 2040-01-01 {
          jurisdictions = [ee]; assets = [usdt]; mechanisms = [ccip]
        }
        registry policy on chain138 {
          address   = 0x1111111111111111111111111111111111111111
          namespace = "bank"
          publisher = %s
        """
            .formatted(account);
    Files.writeString(folder.resolve("estate.soke"), estate + "}\n");
    assertEquals(
        "registry policy on chain 138: not read yet\n",
        Run.soke("chain", "plan", folder).exits(0).out());

    Files.writeString(folder.resolve("estate.soke"), estate + "  observed = \"o.json\"\n}\n");
    Files.createDirectories(folder.resolve("files"));
    Files.writeString(folder.resolve("files/o.json"), observed(138, account));
    String planned = Run.soke("chain", "plan", folder, "--as-of", "2026-01-02").exits(0).out();
    assertTrue(
        planned.startsWith("registry policy on chain 138:\n  publish by " + account), planned);
    assertTrue(planned.endsWith("    publish bank/rail 1\n"), planned);

    Files.writeString(folder.resolve("files/o.json"), observed(139, account));
    Run other = Run.soke("chain", "plan", folder, "--as-of", "2026-01-02").exits(1);
    assertTrue((other.out() + other.error()).contains("POL012"), other::out);
  }

  private static String observed(long chain, String sender) {
    String none = "0x" + "00".repeat(32);
    return """
    {
      "schemaVersion": 1, "chainId": %d, "genesisHash": "%s",
      "registry": "0x1111111111111111111111111111111111111111",
      "manager": "0x3333333333333333333333333333333333333333", "codeHash": "%s",
      "domain": { "name": "PolicyProfileRegistry", "version": "1" },
      "block": { "number": 9, "hash": "%s", "timestamp": 1767225600 },
      "epoch": 0, "setRoot": "%s", "paused": false, "profiles": {},
      "nonces": { "%s": 0 },
      "access": [{ "account": "%s", "function": "publishBatch", "immediate": true, "delay": 0 }]
    }
    """
        .formatted(chain, none, none, none, none, sender, sender);
  }

  @Test
  void saysWhatToWrite() {
    assertEquals(2, Run.soke("chain").exit());
    assertEquals(2, Run.soke("chain", "keys", "old", "x").exit());
    Run none = Run.soke("chain", "check", folder.resolve("nofile")).exits(2);
    assertTrue(none.error().startsWith("error: There is no file `"), none::error);
    String help = Run.soke("chain", "--help").exits(0).out();
    assertTrue(
        help.contains("soke chain keys new FOLDER | check FILE… | plan [DIR] | read | send PLAN"),
        help);
  }

  @Test
  void checksGenesisFiles() throws Exception {
    Path good = genesis("good.json", "0x1c9c380");
    assertEquals(0, Run.soke("chain", "check", good.toString(), "--node", NODE).exit());
    Path bad = genesis("bad.json", "0x1");
    Run run = Run.soke("chain", "check", good.toString(), bad.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("error[CHN010]"));
    assertTrue(run.out().contains("bad.json:4:"));
    assertEquals(1, Run.soke("chain", "check", good.toString(), "--as-of", "2020-01-01").exit());
    assertEquals(
        1, Run.soke("chain", "check", good.toString(), "--node", "0x" + "12".repeat(20)).exit());
    assertEquals(2, Run.soke("chain", "check", good.toString(), "--node", "me").exit());
    assertEquals(2, Run.soke("chain", "check", folder.resolve("none.json").toString()).exit());
  }

  @Test
  void neverShowsAPrivateKeyOfAFile() throws Exception {
    String secret = "ab".repeat(32);
    Path file = genesis("keys.json", "0x1");
    Files.writeString(
        file,
        Files.readString(file).replace("{}", "{\"12\": {\"privateKey\": \"" + secret + "\"}}"));
    for (String format : List.of("text", "json", "sarif", "github", "junit")) {
      Run run = Run.soke("chain", "check", file.toString(), "--format", format);
      assertTrue(run.out().contains("SEC005"), format);
      assertFalse((run.out() + run.error()).contains(secret), format);
    }
  }

  private static final String NODE = "0xd33cd76f1bd46e89a7944f94a7a927e61ca31d3f";

  private Path genesis(String name, String gas) throws Exception {
    return Files.writeString(
        folder.resolve(name),
        """
        {"config": {"chainId": 2138, "londonBlock": 0, "zeroBaseFee": true,
          "qbft": {"blockperiodseconds": 2, "requesttimeoutseconds": 4}},
        "timestamp": "0x65920080", "difficulty": "0x1", "alloc": {},
        "gasLimit": "%s",
        "mixHash": "0x63746963616c2062797a616e74696e65206661756c7420746f6c6572616e6365",
        "extraData": "0xf83aa0%sd594%sc080c0"}
        """
            .formatted(gas, "00".repeat(32), NODE.substring(2)));
  }
}
