package dev.soke.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "a {", "x = [", "[{", "a {\n", "x = { a: "})
  void bracketsNestedTooDeepAreOneFinding(String step) {
    SyntaxTree tree = parse("before = 1\n" + step.repeat(100_000));
    Diagnostic finding = tree.diagnostics().getFirst();
    String upTo = finding.span().source().text().substring(0, finding.span().end());
    assertEquals(List.of(Code.SYN003), codes(tree));
    assertEquals(65, upTo.chars().filter(sign -> sign == '{' || sign == '[').count());
    assertEquals(1, tree.statements().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"if a then b else ", "not ", "- ", "a + ", "a ?? ", "1 .. ", "f(", "(", "\"\\("})
  void longExpressionsAreFewFindings(String piece) {
    SyntaxTree tree = parse("before = 1\nx = " + piece.repeat(20_000) + "1\n");
    assertTrue(tree.diagnostics().size() <= 2, () -> codes(tree).toString());
    assertEquals(1, tree.statements().stream().filter(it -> it.span().start() == 0).count());
  }

  @Test
  void theDeepestLevelAllowedIsRead() {
    String text = "a {".repeat(63) + " x = [1] " + "}".repeat(63);
    assertEquals(List.of(), codes(parse(text)));
    assertEquals(List.of(Code.SYN003), codes(parse("a {" + text + "}")));
  }

  @Test
  void textTooLongIsOneFinding() {
    assertEquals(List.of(), codes(parse("//" + " ".repeat(Syntax.LONGEST_TEXT - 2))));
    assertEquals(List.of(Code.SYN002), codes(parse("]".repeat(Syntax.LONGEST_TEXT + 1))));
  }

  @Test
  void textOfNothingButSlipsIsReadToTheEnd() {
    List<Code> codes = codes(parse("]\n".repeat(100_000)));
    assertTrue(codes.size() >= 100 && codes.size() <= 1000, () -> codes.size() + " findings");
  }

  @Test
  void halfOfASurrogatePairIsAnUnknownCharacter() {
    assertEquals(List.of(Code.SYN009), codes(parse("a = \uD83D\nb = \"\uDE00\"")));
  }

  @Test
  void aByteOrderMarkIsAllowedOnlyAtTheStart() {
    assertEquals(List.of(), codes(parse("\uFEFFa {}")));
    assertEquals(List.of(Code.SYN008), codes(parse("a {}\uFEFF")));
  }

  private static SyntaxTree parse(String text) {
    return Syntax.parse(new Source("limits.soke", text));
  }

  private static List<Code> codes(SyntaxTree tree) {
    return tree.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
