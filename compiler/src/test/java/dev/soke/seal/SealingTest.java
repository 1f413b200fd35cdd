package dev.soke.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The fixtures are laid out as `sops` documents it, with keys and values that open nothing.
class SealingTest {
  private static final String KEY =
      "age16c0wr26ma3wtn6lfcld96rkmj4hfytyghjdqwlst7nalezzj9fmq2tx4yg";

  @ParameterizedTest
  @EnumSource
  void soundTextsHaveNoFlaw(Form form) {
    Sealing sealing = Sealing.of(form, sound(form));
    assertNull(sealing.flaw());
    assertEquals(new TreeSet<>(List.of(KEY)), sealing.recipients());
  }

  @Test
  void namesStayReadable() {
    assertEquals(List.of("MAIL_TOKEN", "MAIL_USER"), names(Form.DOTENV));
    assertEquals(List.of("accounts"), names(Form.YAML));
  }

  /// Cut anywhere, a text is never taken for a sound one, but for the line end at its end.
  @ParameterizedTest
  @EnumSource
  void everyCutIsTold(Form form) {
    String text = sound(form);
    for (int end = 0; end < text.length() - 2; end++) {
      if (!text.substring(end).isBlank() && !onlyVersionCut(text, end)) {
        assertNotNull(Sealing.of(form, text.substring(0, end)).flaw(), form + " cut at " + end);
      }
    }
  }

  /// The end of a version is not to be told from a version.
  private static boolean onlyVersionCut(String text, int end) {
    String rest = text.substring(0, end);
    return rest.matches("(?s).*version[=:]\\s?\\d[\\d.]*");
  }

  /// In these, `~` stands for the end of a line.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BINARY | "mac"          | "mad"               | DAMAGED | 6
          BINARY | "lastmodified" | "modified"          | DAMAGED | 6
          BINARY | "version"      | "versio"            | DAMAGED | 6
          BINARY | "data"         | "date"              | FORM    | 1
          BINARY | 2026-01-31T    | 2026-01-31_         | DAMAGED | 6
          BINARY | -----END AGE   | -----AND AGE        | DAMAGED | 7
          BINARY | "data": "ENC[  | "data": "[          | PLAIN   | 2
          DOTENV | MAIL_USER=     | MAIL_USER=a~OTHER=  | PLAIN   | 3
          DOTENV | MAIL_USER=     | # old: a~MAIL_USER= | PLAIN   | 3
          DOTENV | MAIL_USER=     | MAIL USER=          | DAMAGED | 3
          DOTENV | sops_mac=ENC[  | sops_mac=ENC        | DAMAGED | 4
          YAML   | accounts:      | plain: a~accounts:  | PLAIN   | 2
          YAML   | accounts:      | # plain~accounts:   | PLAIN   | 2
          YAML   | accounts:      | plain: 7~accounts:  | PLAIN   | 2
          YAML   | code: ENC[AES256_GCM,data: | code: ENC[AES256_GCM,data:% | DAMAGED | 4
          """)
  void everyFlawIsTold(Form form, String from, String to, Flaw.Kind kind, int line) {
    String before = sound(form);
    String after = before.replace(from, to.replace('~', '\n'));
    assertEquals(false, before.equals(after), "the fixture does not say " + from);
    Flaw flaw = Objects.requireNonNull(Sealing.of(form, after).flaw());
    assertEquals(kind + " " + line, flaw.kind() + " " + flaw.line(), flaw.problem());
  }

  @ParameterizedTest
  @CsvSource({"BINARY,YAML", "BINARY,DOTENV", "DOTENV,YAML", "DOTENV,BINARY", "YAML,BINARY"})
  void anotherFormIsTold(Form form, Form real) {
    Flaw flaw = Objects.requireNonNull(Sealing.of(form, sound(real)).flaw());
    assertEquals(Flaw.Kind.FORM, flaw.kind());
  }

  @Test
  void whatWasMeantToStayInClearMay() {
    String sound = sound(Form.YAML).replace("accounts:", "note_unencrypted: a\naccounts:");
    assertNull(Sealing.of(Form.YAML, sound).flaw());
    String suffix = "unencrypted_suffix: _unencrypted";
    String named = sound(Form.YAML).replace("accounts:", "kind: a\naccounts:");
    assertNull(
        Sealing.of(Form.YAML, named.replace(suffix, "encrypted_regex: ^(accounts)$")).flaw());
    assertNotNull(
        Sealing.of(Form.YAML, named.replace(suffix, "encrypted_regex: (a+)+accounts")).flaw());
  }

  @Test
  void otherKeysAreSeen() {
    String text = sound(Form.YAML).replace("sops:\n", "sops:\n    pgp:\n        - fp: \"0a\"\n");
    assertEquals(true, Sealing.of(Form.YAML, text).otherKeys());
    assertEquals(false, Sealing.of(Form.YAML, sound(Form.YAML)).otherKeys());
  }

  @Test
  void plainTextOfAnyShapeIsPlain() {
    for (String text :
        List.of("", "spring-4711\n", "A=b\n", "a: b\n", "{\"data\": \"b\"}", "- a")) {
      for (Form form : Form.values()) {
        Flaw flaw = Objects.requireNonNull(Sealing.of(form, text).flaw(), text);
        assertEquals(Flaw.Kind.PLAIN, flaw.kind(), text);
      }
    }
  }

  private static List<String> names(Form form) {
    return List.copyOf(Sealing.of(form, sound(form)).names());
  }

  private static String sound(Form form) {
    String end =
        switch (form) {
          case BINARY -> "txt";
          case DOTENV -> "env";
          case YAML -> "yaml";
        };
    try {
      return Files.readString(Path.of("src", "test", "resources", "seal", "sound." + end));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
