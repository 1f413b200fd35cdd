package dev.soke.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.soke.ethereum.Hex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Hex RAW = new Hex("02f8");

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("journal.ndjson");
  }

  @Test
  void remembersHowFarEachTransactionCame() throws Refusal {
    Journal journal = Journal.of(file);
    assertNull(journal.of("one"));
    journal.signed("one", RAW);
    journal.signed("two", RAW);
    journal.sent("one", RAW);
    journal.confirmed("one", RAW, "0xb10c");
    Journal again = Journal.of(file);
    assertEquals(new Journal.Entry(RAW, true), again.of("one"));
    assertEquals(new Journal.Entry(RAW, false), again.of("two"));
  }

  /// A line that was cut off says nothing, and those before it still hold.
  @Test
  void livesThroughACrash() throws IOException, Refusal {
    Journal.of(file).signed("one", RAW);
    Files.writeString(file, "{\"transaction\":\"two\",\"st", StandardOpenOption.APPEND);
    Journal journal = Journal.of(file);
    assertEquals(new Journal.Entry(RAW, false), journal.of("one"));
    assertNull(journal.of("two"));
  }
}
