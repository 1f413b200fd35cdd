package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.check.Checks;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people write by habit of other languages, or by accident: one slip a file, and after it a
/// plane over a transport that does not exist, which must be told nevertheless.
class SlipsTest {
  private static final int LONGEST_FIRST_LINE = 80;

  static List<String> slips() {
    return Fixtures.names("slips");
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsOneMessageAndTheRestIsChecked(String name) {
    Source source = Fixtures.source(name);
    List<Diagnostic> findings = new Compiler(Checks.NONE).check(List.of(source)).diagnostics();
    assertEquals(2, findings.size(), findings::toString);
    Diagnostic slip = findings.getFirst();
    assertTrue(slip.code().name().startsWith("SYN"), slip::toString);
    assertEquals("NAM003", findings.getLast().code().name());
    assertTrue(findings.getLast().span().text().equals("nowhere"), findings::toString);
    assertFalse(Messages.hint(slip).isEmpty(), slip::toString);
    String report = new TextReport(false, false, LONGEST_FIRST_LINE).render(List.of(slip));
    assertTrue(report.lines().findFirst().orElse("").length() <= LONGEST_FIRST_LINE, report);
    assertEquals(Fixtures.expected(name.replace(".soke", ".errors"), report), report);
  }

  @Test
  void thereAreAtLeastFortyKinds() {
    assertTrue(slips().size() >= 40, slips()::toString);
  }
}
