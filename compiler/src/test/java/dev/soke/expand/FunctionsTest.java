package dev.soke.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.syntax.Syntax;
import dev.soke.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {
  static Collection<Function> functions() {
    return Functions.all();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void theExampleIsTrue(Function function) {
    String[] sides = function.example().split(" = ", 2);
    List<Diagnostic> findings = new ArrayList<>();
    Value left = value(sides[0], findings);
    assertNotNull(left, findings::toString);
    assertEquals(value(sides[1], findings), left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "1 + 2 * 3 => 7",
        "(1 + 2) * 3 => 9",
        "-2 + 3 => 1",
        "7 % 3 => 1",
        "-7 % 3 => 2",
        "1 / 3 + 1 / 3 + 1 / 3 => 1",
        "8GiB / 4 => 2GiB",
        "8GiB / 2GiB => 4",
        "512MiB + 512MiB => 1GiB",
        "1h - 30min => 30min",
        "90s * 2 => 3min",
        "0.5cores + 0.25cores => 0.75cores",
        "1GiB > 1GB => true",
        "not 1 == 2 and 3 < 4 => true",
        "false or true and false => false",
        "2 in 1..3 => true",
        "a in [b, c] => false",
        "\"a\" + \"b\" => ab",
        "[1] + [2, 3] => [1, 2, 3]",
        "if 1 < 2 then yes else no => yes",
        "count(1..1000000000) => 1000000000",
        "\"\\(1 + 1)-\\(join([a, b], \", \"))\" => 2-a, b",
      })
  void anExpressionComesTo(String expression, String shown) {
    List<Diagnostic> findings = new ArrayList<>();
    Value value = value(expression, findings);
    assertNotNull(value, findings::toString);
    assertEquals(shown, value.shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "8GiB + 2s => TYP020",
        "1 + a => TYP020",
        "8GiB * 2s => TYP020",
        "1 < 2s => TYP020",
        "1 / 0 => TYP023",
        "1 % 0 => TYP023",
        "item([a], 1) => TYP023",
        "item([a], -1) => TYP023",
        "first([]) => TYP023",
        "whole(\"a\") => TYP023",
        "address(10.1.0.0/24, 256) => TYP023",
        "upper(1) => TYP023",
        "upper() => TYP023",
        "uper(a) => NAM020",
        "first([{a: 1}]).b => NAM021",
        "if 1 then 2 else 3 => TYP021",
        "\"\\([a])\" => TYP023",
      })
  void whatCannotBeComputedIsOneFinding(String expression, String code) {
    List<Diagnostic> findings = new ArrayList<>();
    assertEquals(null, value(expression, findings));
    assertEquals(List.of(code), findings.stream().map(it -> it.code().name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "8GiB + 2s => 8GiB, an amount of data => 2s, a time",
        "3gwei - 2 => 3gwei, an amount of ether => 2, a plain number",
        "1 < true => 1, a plain number => true, yes or no",
        "1 + \"hush\" => 1, a plain number => a text",
      })
  void operandsThatDoNotFitAreTold(String expression, String left, String right) {
    List<Diagnostic> findings = new ArrayList<>();
    assertEquals(null, value(expression, findings));
    assertEquals(left, findings.getFirst().values().get("left"));
    assertEquals(right, findings.getFirst().values().get("right"));
  }

  private static @Nullable Value value(String expression, List<Diagnostic> findings) {
    SyntaxTree.Asked asked = Syntax.query(new Source("case", expression));
    assertEquals(List.of(), asked.diagnostics());
    Names none = new Declarations(new Trouble());
    return new Evaluator(none, findings::add).value(Objects.requireNonNull(asked.query()).set());
  }
}
