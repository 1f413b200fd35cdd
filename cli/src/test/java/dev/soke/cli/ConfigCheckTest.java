package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The configuration of a node that others wrote, judged by code and line.
class ConfigCheckTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void tellsCodeAndLine() throws IOException {
    Path file = write("sync-mode = \"FULL\"\nprivacy-enabled = false\n");
    Run run = Run.soke("chain", "check", file).exits(1);
    assertEquals(1, run.findings("CHN102"));
    assertTrue(run.out().contains("config.toml:2:1"), run.out());
    Run.soke("chain", "check", file, "--besu", "25.1.0").exits(0);
  }

  @Test
  void whatTheChainSaysCounts() throws IOException {
    Path file = write("tx-pool-price-bump = 10\n");
    Path genesis = temp.resolve("genesis.json");
    Files.writeString(genesis, "{\"config\": {\"zeroBaseFee\": true}}");
    Run.soke("chain", "check", file).exits(0);
    Run run = Run.soke("chain", "check", file, "--genesis", genesis).exits(1);
    assertEquals(1, run.findings("CHN110"));
  }

  @Test
  void whatCannotBeJudged() throws IOException {
    Run.soke("chain", "check", temp.resolve("nothing.toml")).exits(2);
    Run.soke("chain", "check", temp.resolve("notes.txt")).exits(2);
    Run.soke("chain", "check", write(""), "--besu", "newest").exits(2);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(temp.resolve("config.toml"), text);
  }
}
