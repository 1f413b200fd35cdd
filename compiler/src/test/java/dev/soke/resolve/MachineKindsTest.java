package dev.soke.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.Compiler;
import dev.soke.MarkedCases;
import dev.soke.check.Checks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What cannot be written about machines at all: resolve/machines.md.
class MachineKindsTest {
  static Stream<MarkedCases.Case> cases() {
    return MarkedCases.of("resolve/machines.md").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesWhatNoMachineIs(MarkedCases.Case marked) {
    var findings = new Compiler(Checks.NONE).check(List.of(marked.source())).diagnostics();
    assertEquals(marked.expected(), marked.told(findings));
  }
}
