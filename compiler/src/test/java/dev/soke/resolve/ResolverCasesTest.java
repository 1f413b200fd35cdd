package dev.soke.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.MarkedCases;
import dev.soke.check.Checks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the resolver says about names, types and overrides: resolve/*.md.
class ResolverCasesTest {
  static Stream<MarkedCases.Case> cases() {
    return Stream.of("names", "types", "overrides")
        .flatMap(name -> MarkedCases.of("resolve/" + name + ".md").stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheMarkedFindings(MarkedCases.Case marked) {
    var findings = new Compiler(Checks.NONE).check(List.of(marked.source())).diagnostics();
    assertEquals(marked.expected(), marked.told(findings));
  }
}
