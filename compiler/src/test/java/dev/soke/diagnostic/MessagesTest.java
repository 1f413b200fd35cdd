package dev.soke.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final int LONGEST_SUMMARY = 80;
  private static final Span NOWHERE = new Span(new Source("estate.soke", ""), 0, 0);

  @ParameterizedTest
  @EnumSource
  void everyCodeHasWords(Code code) {
    assertAll(
        () -> assertNotNull(Messages.template(code, "summary"), "summary"),
        () -> assertNotNull(Messages.template(code, "label"), "label"),
        () -> assertNotNull(Messages.template(code, "hint"), "hint"));
  }

  @ParameterizedTest
  @EnumSource
  void summaryIsOneShortSentence(Code code) {
    String summary = Messages.summary(named(code, "walletd"));
    assertTrue(summary.endsWith("."), summary);
    assertFalse(summary.contains("{") || summary.contains("[["), summary);
    assertTrue(summary.length() <= LONGEST_SUMMARY, summary);
    assertTrue(Messages.hint(named(code, "walletd")).endsWith("."), "the hint is no sentence");
  }

  @Test
  void optionalPartNeedsItsValue() {
    Diagnostic finding =
        Diagnostic.of(Code.NAM003, NOWHERE).with("expected", "plane").with("name", "opps");
    assertEquals(
        "Did you mean `ops`? Declare `plane opps` or name one that is declared.",
        Messages.hint(finding.with("near", "ops")));
    assertEquals(
        "Declare `plane opps` or name one that is declared.",
        Messages.hint(finding.with("near", "")));
  }

  @Test
  void aMissingNameIsNoMissingValue() {
    Diagnostic finding = Diagnostic.of(Code.TYP005, NOWHERE).with("kind", "service");
    Diagnostic nameless = finding.with("name", "").with("header", "service NAME");
    assertEquals(
        "`service` needs a name after it, as in `service NAME`.", Messages.summary(nameless));
    assertEquals(
        "`service web` needs `image`.",
        Messages.summary(finding.with("name", "web").with("attribute", "image")));
  }

  @Test
  void valuesAreTakenAsTheyAre() {
    assertEquals(
        "`a$1\\{name}[[` is declared twice.",
        Messages.summary(Diagnostic.of(Code.NAM004, NOWHERE).with("name", "a$1\\{name}[[")));
  }

  @Test
  void missingValueShowsTheCode() {
    Diagnostic finding = Diagnostic.of(Code.PLN001, NOWHERE);
    assertEquals("PLN001", Messages.summary(finding));
    assertEquals("", Messages.hint(finding));
  }

  /// A finding whose every value is the same name.
  private static Diagnostic named(Code code, String name) {
    Diagnostic finding = Diagnostic.of(code, NOWHERE);
    for (String part : Arrays.asList("summary", "label", "hint")) {
      String template = Messages.template(code, part);
      for (String place : Template.places(template == null ? "" : template)) {
        finding = finding.with(place, name);
      }
    }
    return finding;
  }
}
