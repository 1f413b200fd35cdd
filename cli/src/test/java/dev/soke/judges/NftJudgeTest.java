package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The kernel's own front end takes every table that is written; nothing of it is loaded.
class NftJudgeTest {
  @Test
  void tablesAreTaken() {
    List<Path> tables = Written.filesEndingIn("nftables.conf");
    assertFalse(tables.isEmpty(), "the tables are where they were");
    Judge nft = new Judge("nft");
    for (Path table : tables) {
      assertEquals("", nft.objection(Written.ROOT, "-c", "-f", table.toString()));
    }
  }
}
