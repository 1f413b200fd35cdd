package dev.soke.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An estate that comes to too much is told so once, and nothing else is lost by it.
class BudgetTest {
  private static Expansion expand(String text) {
    SyntaxTree tree = Syntax.parse(new Source("estate.soke", text));
    assertEquals(List.of(), tree.diagnostics());
    return Expander.expand(List.of(tree), null);
  }

  private static void refusedAtLine(int line, Expansion expansion) {
    assertEquals(1, expansion.diagnostics().size());
    Diagnostic only = expansion.diagnostics().getFirst();
    assertEquals(Code.TYP026, only.code());
    assertEquals(line, only.span().from().line());
  }

  /// The plain statements that are left of the only text.
  private static List<String> left(Expansion expansion) {
    return expansion.trees().getFirst().statements().stream().map(it -> it.span().text()).toList();
  }

  @Test
  void aLoopThatIsKnownToBeTooLong() {
    Expansion expansion =
        expand("each a in 1..2000, b in 1..2000 { site \"s-\\(a)-\\(b)\" {} }\nsite x {}\n");
    refusedAtLine(1, expansion);
    assertEquals(List.of("site x {}"), left(expansion));
  }

  /// How many there are inside is known only when the outer loop is there.
  @Test
  void aLoopWhoseInnerSetsGrow() {
    Expansion expansion =
        expand(
            """
            each a in 1..2000 {
              each b in 1..a {
                site "s-\\(a)-\\(b)" {}
              }
            }
            site x {}
            each n in 1..2 { site "y\\(n)" {} }
            """);
    refusedAtLine(1, expansion);
    assertEquals(3, left(expansion).size());
    assertTrue(left(expansion).contains("site x {}"));
  }

  @Test
  void eachLoopForItself() {
    String loop = "each a in 1..2000 { each b in 1..2000 { site \"s-\\(a)-\\(b)\" {} } }\n";
    assertEquals(2, expand(loop + loop).diagnostics().size());
  }

  @Test
  void whatFitsIsNoTrouble() {
    Expansion expansion =
        expand("each a in 1..300 { each b in 1..a { site \"s-\\(a)-\\(b)\" {} } }\n");
    assertEquals(List.of(), expansion.diagnostics());
    assertEquals(300 * 301 / 2, left(expansion).size());
  }
}
