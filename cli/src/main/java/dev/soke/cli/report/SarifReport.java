package dev.soke.cli.report;

import dev.soke.diagnostic.Code;
import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.Suppressed;
import dev.soke.schema.Words;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// Findings as a log of SARIF 2.1.0, which code hosts and editors read. Columns are UTF-16 units,
/// addresses are relative to the folder of the estate. No text of the estate is repeated in it.
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<Code> rules;

  private SarifReport(List<Code> rules) {
    this.rules = rules;
  }

  /// The log as one JSON object with a final line end.
  public static String of(String version, List<Diagnostic> findings, List<Suppressed> suppressed) {
    List<Code> rules =
        Stream.concat(findings.stream(), suppressed.stream().map(Suppressed::finding))
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .toList();
    return JsonText.plain(
        json -> new SarifReport(rules).write(json, version, findings, suppressed));
  }

  private void write(
      JsonGenerator json, String version, List<Diagnostic> findings, List<Suppressed> suppressed) {
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    writeTool(json, version);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    for (Diagnostic finding : findings) {
      json.writeStartObject();
      writeResult(json, finding);
      json.writeEndObject();
    }
    for (Suppressed each : suppressed) {
      json.writeStartObject();
      writeResult(json, each.finding());
      writeSuppression(json, each);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeTool(JsonGenerator json, String version) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "soke");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    rules.forEach(code -> writeRule(json, code));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRule(JsonGenerator json, Code code) {
    json.writeStartObject();
    json.writeStringProperty("id", code.name());
    json.writeStringProperty("name", code.title());
    SarifPlaces.writeText(json, "shortDescription", code.title().replace('-', ' '));
    SarifPlaces.writeText(json, "help", "See `soke explain " + code + "`.");
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", Words.of(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResult(JsonGenerator json, Diagnostic finding) {
    json.writeStringProperty("ruleId", finding.code().name());
    json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code()));
    json.writeStringProperty("level", Words.of(finding.severity()));
    String hint = Messages.hint(finding);
    String summary = Messages.summary(finding);
    SarifPlaces.writeText(json, "message", hint.isEmpty() ? summary : summary + " " + hint);
    json.writeArrayPropertyStart("locations");
    SarifPlaces.writeLocation(json, finding.span(), Messages.label(finding));
    json.writeEndArray();
    writeRelated(json, finding);
    json.writeArrayPropertyStart("fixes");
    finding.fixes().forEach(fix -> SarifPlaces.writeFix(json, fix));
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("origin", Words.of(finding.origin()));
    json.writeObjectPropertyStart("values");
    finding.values().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRelated(JsonGenerator json, Diagnostic finding) {
    json.writeArrayPropertyStart("relatedLocations");
    finding.related().forEach(it -> SarifPlaces.writeLocation(json, it.span(), it.label()));
    finding.parts().forEach(it -> SarifPlaces.writeLocation(json, it.place(), "is " + it.value()));
    finding
        .follows()
        .forEach(it ->
            SarifPlaces.writeLocation(
                json, it.span(), "follows from this: " + Messages.summary(it)));
    finding.written().forEach(it -> SarifPlaces.writeLocation(json, it));
    json.writeEndArray();
  }

  private static void writeSuppression(JsonGenerator json, Suppressed suppressed) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "inSource");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty(
        "justification", suppressed.reason() + " (until " + suppressed.until() + ")");
    json.writeName("location");
    SarifPlaces.writeLocation(json, suppressed.place(), "");
    json.writeEndObject();
    json.writeEndArray();
  }
}
