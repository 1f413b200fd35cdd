package dev.soke.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain           | ''    | plain
          ${A}            | A     | [A]
          x${A}y${B}${A}z | A,B   | x[A]y[B][A]z
          $A $ 5$         | ''    | $A $ 5$
          $${A}           | ''    | ${A}
          $$${A}          | ''    | $${A}
          $${A}${B}       | B     | ${A}[B]
          ${A             | ''    | ${A
          ${}             | ''    | []
          ${A:-b}         | A:-b  | [A:-b]
          {A}             | ''    | {A}
          """)
  void readsUses(String text, String uses, String filled) {
    assertEquals(uses, String.join(",", Variables.uses(text)));
    assertEquals(filled, Variables.fill(text, name -> "[" + name + "]"));
  }

  @Test
  void manyOpeningsTakeNoQuadraticTime() {
    String text = "${".repeat(500_000);
    assertEquals(text, Variables.fill(text, name -> name));
  }
}
