package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void onlyFilesThatChangeAreWritten() throws IOException {
    Path odd = Files.writeString(temp.resolve("odd.soke"), "estate  demo{}\n");
    Path good = Files.writeString(temp.resolve("good.soke"), "plane ops {}\n");
    Files.writeString(temp.resolve("other.txt"), "estate  demo{}\n");
    Path vendor = Files.createDirectory(temp.resolve("vendor"));
    Files.writeString(vendor.resolve("a.soke"), "estate  demo{}\n");
    var before = Files.getLastModifiedTime(good);
    assertEquals(odd + "\n", Run.soke("fmt", temp).exits(0).out());
    assertEquals("estate demo {}\n", Files.readString(odd));
    assertEquals(before, Files.getLastModifiedTime(good));
    assertEquals("", Run.soke("fmt", temp).exits(0).out());
    try (Stream<Path> left = Files.list(temp)) {
      assertEquals(List.of(good, odd, temp.resolve("other.txt"), vendor), left.sorted().toList());
    }
  }

  @Test
  void checkNamesWhatWouldChangeAndChangesNothing() throws IOException {
    Path odd = Files.writeString(temp.resolve("odd.soke"), "estate  demo{}\n");
    assertEquals(odd + "\n", Run.soke("fmt", "--check", temp).exits(1).out());
    assertEquals("estate  demo{}\n", Files.readString(odd));
    Run.soke("fmt", odd).exits(0);
    Run.soke("fmt", "--check", temp).exits(0);
  }

  @Test
  void theDifferenceIsShownAndNothingChanges() throws IOException {
    Path odd = Files.writeString(temp.resolve("odd.soke"), "estate  demo{}\n");
    String shown =
        "--- %1$s\n+++ %1$s\n@@ -1 +1 @@\n-estate  demo{}\n+estate demo {}\n".formatted(odd);
    assertEquals(shown, Run.soke("fmt", "--diff", temp).exits(1).out());
    assertEquals("estate  demo{}\n", Files.readString(odd));
    Run.soke("fmt", odd).exits(0);
    assertEquals("", Run.soke("fmt", "--diff", temp).exits(0).out());
  }

  @Test
  void aSlipIsToldAndItsStatementStays() throws IOException {
    Path file = Files.writeString(temp.resolve("a.soke"), "a   = = 1\nb   = 2\n");
    Run run = Run.soke("fmt", file).exits(1);
    assertEquals("a   = = 1\nb = 2\n", Files.readString(file));
    assertTrue(run.error().contains("1 slip of writing"), run::error);
  }

  @Test
  void standardInputGoesToStandardOutput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("x=1".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals("x = 1\n", Run.soke("fmt", "-").exits(0).out());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Run.soke("fmt", temp.resolve("nowhere")).exits(2);
    Path bytes = Files.write(temp.resolve("a.soke"), new byte[] {(byte) 0xE9});
    Run.soke("fmt", bytes).exits(1);
    assertEquals(1, Files.size(bytes));
  }
}
