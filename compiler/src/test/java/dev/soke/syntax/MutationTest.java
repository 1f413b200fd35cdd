package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.generate.Damage;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small damages to good and bad texts, the same in each run: parsing never fails, and never points
/// outside the text.
class MutationTest {
  private static final int DAMAGES = 150;

  static List<String> texts() {
    return Fixtures.all();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noDamageBreaksTheParser(String name) {
    String text = Fixtures.source(name).text();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(name.length());
    String damaged = text;
    for (int round = 0; round < DAMAGES; round++) {
      damaged = Damage.to(round % 5 == 0 ? text : damaged, random);
      check(Syntax.parse(new Source(name, damaged)));
    }
  }

  private static void check(SyntaxTree tree) {
    int length = tree.source().text().length();
    for (Diagnostic finding : tree.diagnostics()) {
      Span span = finding.span();
      assertTrue(span.start() <= span.end() && span.end() <= length, () -> told(tree, finding));
      boolean blank = finding.values().values().stream().anyMatch(String::isBlank);
      assertFalse(blank, () -> told(tree, finding));
    }
    assertFalse(TreePrinter.print(tree).contains("null"), tree.source()::text);
  }

  private static String told(SyntaxTree tree, Diagnostic finding) {
    return finding + "\n" + tree.source().text();
  }
}
