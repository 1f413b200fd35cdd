package dev.soke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorCommandTest {
  private static final String IMAGE =
      "image web \"registry.example/web@sha256:" + "0123456789abcdef".repeat(4) + "\"\n";

  @TempDir private Path temp = Path.of(".");
  private Path estate = temp;

  @BeforeEach
  void anEstateThatUsesAPackage() throws IOException {
    estate = Estates.sound(temp.resolve("estate"));
    uses("use base 1.0.0 from \"../base\"\n");
    provides("base", "package base 1.0.0\n" + IMAGE);
  }

  /// Replaces the image of the sound estate by what a package brings.
  private void uses(String statements) throws IOException {
    Estates.sound(estate);
    Path file = estate.resolve("estate.soke");
    String rest = Files.readString(file).replaceAll("(?m)^image .*\n", "");
    Files.writeString(file, rest + statements);
  }

  private Path provides(String name, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(folder.resolve(name + ".soke"), text);
    return folder;
  }

  private Path vendored(String path) {
    return estate.resolve("vendor").resolve(path);
  }

  @Test
  void whatIsVendoredIsChecked() throws IOException {
    assertEquals(1, Run.soke("check", estate).exits(1).findings("PKG001"));
    Run vendored = Run.soke("vendor", estate).exits(0);
    assertTrue(vendored.out().startsWith("base 1.0.0 from ../base\n  sha256 "), vendored::out);
    assertTrue(vendored.out().endsWith("\n1 package vendored.\n"), vendored::out);
    Run.soke("check", estate).exits(0);
    Run.soke("build", estate, "-o", temp.resolve("out")).exits(0);
    assertTrue(Run.soke("vendor", estate).exits(0).out().endsWith("1 package, unchanged.\n"));
  }

  @Test
  void theLockNeedsNoSource() throws IOException {
    Run.soke("vendor", estate).exits(0);
    Files.delete(temp.resolve("base/base.soke"));
    Run.soke("check", estate).exits(0);
    Run gone = Run.soke("vendor", estate).exits(1);
    assertTrue(gone.out().contains("PKG"), gone::toString);
    assertTrue(Files.exists(vendored("base/base.soke")), "what was there stays");
  }

  @Test
  void everyDifferenceIsTold() throws IOException {
    Run.soke("vendor", estate).exits(0);
    Path file = vendored("base/base.soke");
    String text = Files.readString(file);
    Files.writeString(file, text + "// more\n");
    assertEquals(1, Run.soke("check", estate).exits(1).findings("PKG002"));
    Files.move(file, vendored("base/other.soke"));
    Run moved = Run.soke("check", estate).exits(1);
    assertEquals(1, moved.findings("PKG003"), moved::out);
    assertEquals(1, moved.findings("PKG004"), moved::out);
    Run.soke("vendor", estate).exits(0);
    assertEquals(text, Files.readString(file));
    assertFalse(Files.exists(vendored("base/other.soke")));
    Run.soke("check", estate).exits(0);
  }

  @Test
  void aSourceThatMovedUnderItsVersionIsRefused() throws IOException {
    Run.soke("vendor", estate).exits(0);
    String lock = Files.readString(estate.resolve("soke.lock"));
    provides("base", "package base 1.0.0\n" + IMAGE + "// moved\n");
    Run moved = Run.soke("vendor", estate).exits(1);
    assertEquals(1, moved.findings("PKG002"), moved::out);
    assertTrue(moved.out().endsWith("Nothing was written.\n"), moved::out);
    assertEquals(lock, Files.readString(estate.resolve("soke.lock")));
    Run.soke("vendor", estate, "--update").exits(0);
    Run.soke("check", estate).exits(0);
  }

  @Test
  void packagesOfPackagesComeAlong() throws IOException {
    uses("use web 2.0.0 from \"../web\"\n");
    provides("web", "package web 2.0.0\nuse base 1.0.0 from \"../base\"\n");
    assertTrue(Run.soke("vendor", estate).exits(0).out().endsWith("2 packages vendored.\n"));
    Run.soke("check", estate).exits(0);
    uses(IMAGE);
    Run unused = Run.soke("check", estate).exits(1);
    assertEquals(2, unused.findings("PKG012"), unused::out);
    Run.soke("vendor", estate).exits(0);
    assertFalse(Files.exists(estate.resolve("vendor")));
    assertFalse(Files.exists(estate.resolve("soke.lock")));
    Run.soke("check", estate).exits(0);
  }

  @Test
  void conflictsAndCyclesAreToldWithTheirChains() throws IOException {
    uses("use base 1.0.0 from \"../base\"\nuse web 2.0.0 from \"../web\"\n");
    provides("web", "package web 2.0.0\nuse base 1.1.0 from \"../base\"\n");
    Run conflict = Run.soke("vendor", estate).exits(1);
    assertEquals(1, conflict.findings("PKG008"), conflict::out);
    assertTrue(conflict.out().contains("`web` 2.0.0, which uses `base` 1.1.0"), conflict::out);
    assertFalse(Files.exists(estate.resolve("vendor")));
    provides("web", "package web 2.0.0\nuse base 1.0.0 from \"../base\"\n");
    provides("base", "package base 1.0.0\nuse web 2.0.0 from \"../web\"\n" + IMAGE);
    Run cycle = Run.soke("vendor", estate).exits(1);
    assertEquals(1, cycle.findings("PKG009"), cycle::out);
    assertTrue(cycle.out().contains("`web` 2.0.0, which uses `base` 1.0.0"), cycle::out);
  }

  @Test
  void whatCannotBeFetchedIsRefused() throws IOException {
    uses("use base 1.0.0 from \"../nowhere\"\n");
    Run missing = Run.soke("vendor", estate).exits(1);
    assertTrue(missing.error().contains("there is no such folder"), missing::error);
    uses("use base 1.0.0 from \"ssh://git@example.invalid/base.git\"\n");
    assertTrue(Run.soke("vendor", estate).exits(1).error().contains("`https` and `file` only"));
    uses("use base 1.0.0 from \"https://me:hunter2@example.invalid/base.git\"\n");
    Run password = Run.soke("vendor", estate).exits(1);
    assertTrue(password.error().contains("holds a user or a password"), password::error);
    assertFalse(password.toString().contains("hunter2"), password::toString);
    Files.createSymbolicLink(temp.resolve("base/link"), temp);
    uses("use base 1.0.0 from \"../base\"\n");
    assertTrue(Run.soke("vendor", estate).exits(1).error().contains("`link` is a link"));
  }
}
