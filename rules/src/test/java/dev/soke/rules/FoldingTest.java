package dev.soke.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compiler;
import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.TextReport;
import dev.soke.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      image web "registry.example/web@sha256:%s"
      service one on opps { image = web; health exec "web check" }
      service two on opps { image = web; health exec "web check" }
      service six on opps { image = web; health exec "web check" }
      service ten on wallet { image = web; health exec "web check" }
      profile front { services = [one, two, six, ten] }
      """
          .formatted("0123456789abcdef".repeat(4));

  /// Three services stand on one plane that is missing, and one on another.
  @Test
  void aMissingDeclarationIsToldOnce() {
    List<Diagnostic> findings =
        new Compiler(RuleBook.load())
            .check(List.of(new Source("estate.soke", ESTATE)))
            .diagnostics();
    assertEquals(List.of("4 NAM003", "7 NAM003"), Page.marks(findings));
    assertEquals(List.of("5 NAM003", "6 NAM003"), Page.marks(findings.getFirst().follows()));
    assertEquals(Code.NAM003, findings.getFirst().code());
    String report = new TextReport(false, false, 80).render(findings);
    assertTrue(report.contains("= note: 2 further findings follow from this\n"), report);
  }
}
