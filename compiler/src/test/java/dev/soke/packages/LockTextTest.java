package dev.soke.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockTextTest {
  private static LockedPackage locked() {
    TreeMap<String, String> files = new TreeMap<>();
    files.put("a \\ \"b\".soke", "0".repeat(64));
    files.put("z/c.soke", "1".repeat(64));
    Span nowhere = new Span(new Source("x", ""), 0, 0);
    return new LockedPackage("base", "1.0.0", "../base", "c0ffee", "luc", files, nowhere);
  }

  private static LockText read(String text) {
    return LockText.read(new Source(Vendored.LOCK, text));
  }

  @Test
  void whatIsWrittenIsRead() {
    String text = LockText.write(List.of(locked()));
    LockText read = read(text);
    assertEquals(List.of(), read.findings());
    assertEquals(text, LockText.write(read.packages()));
    assertEquals(locked().files(), read.packages().getFirst().files());
    assertEquals("c0ffee", read.packages().getFirst().commit());
    assertEquals("luc", read.packages().getFirst().signer());
    assertEquals(List.of(), read("").packages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = 1",
        "service a {}",
        "package a",
        "package A 1.0.0",
        "{",
        "a -> b",
        "package a 1.0.0 by [b]",
        "package a 1.0.0 by b by c",
        "package a 1.0.0 from 1..2 {}"
      })
  void whatIsDamagedIsTold(String text) {
    assertFalse(read(text).findings().isEmpty());
    assertEquals(List.of(), read(text).packages());
  }

  @Test
  void aPackageIsLockedOnce() {
    String text = LockText.write(List.of(locked(), locked()));
    assertEquals(1, read(text).findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-----BEGIN SSH SIGNATURE-----",
        "x",
        "-----BEGIN SSH SIGNATURE----------END SSH SIGNATURE-----",
        "-----BEGIN SSH SIGNATURE-----U1NIU0lHAAAAAQAAADMAAAAL-----END SSH SIGNATURE-----",
        "-----BEGIN SSH SIGNATURE-----U1NIU0lHAAAAAf////8=-----END SSH SIGNATURE-----",
        "-----END SSH SIGNATURE----------BEGIN SSH SIGNATURE-----"
      })
  void whatIsNoSignatureIsNone(String text) {
    assertNull(PackageSignature.read(text));
  }
}
