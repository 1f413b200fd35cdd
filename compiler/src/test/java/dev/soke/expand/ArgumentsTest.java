package dev.soke.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.schema.Dimension;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A parameter may measure whatever an attribute may.
class ArgumentsTest {
  @ParameterizedTest
  @EnumSource
  void aDimensionTakesItsOwnUnitsAlone(Dimension dimension) {
    for (Dimension.Unit unit : Dimension.all()) {
      boolean fits = unit.dimension() == dimension;
      assertEquals(fits ? List.of() : List.of(Code.TYP024), codes(dimension.word(), unit.name()));
    }
  }

  private static List<Code> codes(String type, String unit) {
    String text =
        "template t(amount: "
            + type
            + ") for service { memory = amount }\nservice s like t(amount: 2"
            + unit
            + ")";
    SyntaxTree tree = Syntax.parse(new Source("case.soke", text));
    assertEquals(List.of(), tree.diagnostics());
    return Expander.expand(List.of(tree), null).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }
}
