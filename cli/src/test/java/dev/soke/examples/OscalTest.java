package dev.soke.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.soke.conform.Conformance;
import dev.soke.emit.Artifact;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written for auditors satisfies the schemas of OSCAL, and would not with a slip in it.
class OscalTest {
  private static final SequencedMap<String, String> FILES = Example.named("dbis").expected();

  @ParameterizedTest
  @CsvSource({
    "oscal/catalog.json, catalog",
    "oscal/profiles/rail-v1.json, profile",
    "oscal/profiles/rail-v2.json, profile",
    "oscal/assessment-results.json, assessment-results"
  })
  void satisfies(String path, String model) {
    assertEquals(List.of(), violations(model, FILES.getOrDefault(path, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "oscal/catalog.json, catalog, \"uuid\", \"uid\"",
    "oscal/catalog.json, catalog, \"id\": \"residency\", \"id\": \"7 residency\"",
    "oscal/profiles/rail-v2.json, profile, \"with-ids\", \"ids\"",
    "oscal/profiles/rail-v2.json, profile, \"href\", \"link\"",
    "oscal/assessment-results.json, assessment-results, \"state\": \"satisfied\", \"state\": \"good\"",
    "oscal/assessment-results.json, assessment-results, T00:00:00Z, T00:00:00",
    "oscal/assessment-results.json, assessment-results, \"uuid\": \", \"uuid\": \"x"
  })
  void isRefused(String path, String model, String right, String slip) {
    String text = FILES.getOrDefault(path, "");
    assertFalse(violations(model, text.replace(right, slip)).isEmpty());
  }

  private static List<String> violations(String model, String text) {
    return new Conformance()
        .violations(new Artifact("it.json", text, List.of(), "oscal-" + model + ".schema.json"));
  }
}
