package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A profile that takes the place of another and permits more by one word of it needs an approval;
/// one that permits the same or less needs none.
class LooserProfilesTest {
  private static final String COMMON =
      "jurisdictions = [ee]\nassets = [usdt]\nmechanisms = [ccip]\n";

  @ParameterizedTest
  @CsvSource({
    "min-confidence = 8_001, min-confidence = 8_000, true",
    "min-confidence = 8_000, min-confidence = 8_001, false",
    "min-domains = 3, , true",
    "min-horizon = 1h, , true",
    "min-way-confidence = 100, , true",
    ", min-way-confidence = 100, false",
    "min-way-confidence = 100, min-way-confidence = 99, true",
    "min-finality = finalized, min-finality = safe, true",
    "min-finality = safe, min-finality = finalized, false",
    "min-upgrade-delay = 2d, min-upgrade-delay = 1d, true",
    "min-linkage = atomic, min-linkage = escrowed, true",
    "min-linkage = escrowed, min-linkage = atomic, false",
    "max-impact = 10, max-impact = 11, true",
    "max-impact = 10, max-impact = 9, false",
    "max-quote-age = 5min, , true",
    "max-wait = 1h, max-wait = 2h, true",
    "cool-down = 30d, cool-down = 29d, true",
    "cool-down = 30d, cool-down = 31d, false",
    "canonical-only = true, canonical-only = false, true",
    "canonical-only = true, , true",
    ", canonical-only = true, false",
    "score { emphasis = 9_000 }, , true",
    "score { emphasis = 9_000 }, score { emphasis = 9_000 }, false",
    "denied = [kp], , true",
    ", denied = [kp], false",
  })
  void loosensByOneWord(@Nullable String before, @Nullable String now, boolean looser) {
    String estate =
        """
        estate demo {}
        jurisdiction ee {}
        jurisdiction kp {}
        asset usdt {}
        mechanism ccip {}
        policy-profile one 1 from 2026-01-01 {
        %s%s
        }
        policy-profile two 2 from 2027-01-01 supersedes one {
        %s%s
        }
        """
            .formatted(COMMON, text(before), COMMON, text(now));
    List<Diagnostic> found =
        new Compiler(RuleBook.load(), LocalDate.of(2026, 1, 1))
            .check(List.of(new Source("estate.soke", estate)))
            .diagnostics();
    assertEquals(
        looser ? List.of(Code.POL004) : List.of(),
        found.stream().map(Diagnostic::code).toList(),
        estate);
    String word = text(looser ? before : now).split("[ {]", 2)[0];
    assertTrue(!looser || told(found.getFirst()).contains(word), word);
  }

  private static String told(Diagnostic finding) {
    return Messages.summary(finding) + Messages.label(finding);
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
