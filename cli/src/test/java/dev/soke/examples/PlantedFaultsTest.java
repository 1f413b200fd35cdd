package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.soke.Compilation;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.source.Source;
import dev.soke.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault that an example lists is refused, with one message at the line that is to blame.
class PlantedFaultsTest {
  static Stream<Arguments> faults() {
    return Example.all().stream()
        .flatMap(example ->
            Fault.read(example.faults()).stream().map(fault -> Arguments.of(example, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void isRefusedOnce(Example example, Fault fault) {
    List<Source> sources = fault.plantedIn(example.sources());
    Compilation compilation = Example.compile(sources);
    assertEquals(
        List.of(expected(fault, sources)),
        compilation.diagnostics().stream().map(PlantedFaultsTest::shown).toList());
    assertFalse(compilation.ok());
    assertTrue(compilation.outputs().isEmpty());
  }

  /// `CODE file:line` of the only line in that file with those words.
  private static String expected(Fault fault, List<Source> sources) {
    String[] place = fault.expected().split(" ", 4);
    Source source =
        sources.stream().filter(one -> one.path().equals(place[1])).findFirst().orElseThrow();
    int at = source.text().indexOf(place[3]);
    assertTrue(at >= 0, () -> "no line has " + place[3]);
    return place[0] + " " + place[1] + ":" + source.position(at).line();
  }

  private static String shown(Diagnostic finding) {
    Span span = finding.span();
    return finding.code() + " " + span.source().path() + ":" + span.from().line();
  }
}
