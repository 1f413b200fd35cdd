package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
  @TempDir private Path temp = Path.of(".");

  @Test
  void repeatsUntilNothingSafeIsLeft() throws IOException {
    Path file = estate();
    Run run = Run.soke("fix", temp).exits(0);
    assertTrue(run.out().contains("  SYN027  write `=`"), run::out);
    assertTrue(run.out().contains("  NAM003  write `web-one`"), run::out);
    assertTrue(run.out().endsWith("2 findings put right.\n"), run::out);
    assertTrue(Files.readString(file).contains("services = [web-one]"), Files.readString(file));
    Run.soke("check", temp).exits(0);
    assertEquals("Nothing put right.\n", Run.soke("fix", temp).exits(0).out());
  }

  @Test
  void onlyOneCodeWhenAsked() throws IOException {
    Path file = estate();
    Run.soke("fix", temp, "--only", "SYN027").exits(0);
    assertTrue(Files.readString(file).contains("services = [wbe-one]"));
    Run.soke("fix", temp, "--only", "NAM999").exits(2);
  }

  @Test
  void dryRunShowsAndLeaves() throws IOException {
    Path file = estate();
    String before = Files.readString(file);
    Run run = Run.soke("fix", temp, "--dry-run").exits(0);
    assertTrue(run.out().startsWith("--- estate.soke\n+++ estate.soke\n@@ "), run::out);
    assertTrue(run.out().contains("\n-profile front { services := [wbe-one] }\n"), run::out);
    assertTrue(run.out().contains("\n+profile front { services = [web-one] }\n"), run::out);
    assertEquals(before, Files.readString(file));
  }

  @Test
  void packagesStayAsTheyCame() throws IOException {
    Path estate = Estates.sound(temp);
    Path folder = Files.createDirectories(estate.resolve("vendor/base"));
    String slip = "package base 1.0.0\nprofile small { services := [] }\n";
    Path text = Files.writeString(folder.resolve("base.soke"), slip);
    Run run = Run.soke("fix", estate).exits(0);
    assertTrue(run.out().startsWith("Nothing put right.\n1 finding in `vendor` left"), run::out);
    assertEquals(slip, Files.readString(text));
  }

  @Test
  void whatIsDoubtfulIsLeft() throws IOException {
    Path estate = Estates.wrong(temp);
    String before = Files.readString(estate.resolve("estate.soke"));
    assertEquals("Nothing put right.\n", Run.soke("fix", estate).exits(0).out());
    assertEquals(before, Files.readString(estate.resolve("estate.soke")));
  }

  @Test
  void rightsAndByteOrderMarkStay() throws IOException {
    Path file = estate();
    Files.writeString(file, "\uFEFF" + Files.readString(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Run.soke("fix", temp).exits(0);
    assertEquals('\uFEFF', Files.readString(file).charAt(0));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var left = Files.list(temp)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  /// One slip hides a wrong name behind it.
  private Path estate() throws IOException {
    Path file = Estates.sound(temp).resolve("estate.soke");
    String text =
        Files.readString(file)
            .replace("service web on", "service web-one on")
            .replace("services = [web]", "services := [wbe-one]");
    return Files.writeString(file, text);
  }
}
