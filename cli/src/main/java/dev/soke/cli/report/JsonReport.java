package dev.soke.cli.report;

import dev.soke.diagnostic.Diagnostic;
import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Messages;
import dev.soke.diagnostic.Part;
import dev.soke.diagnostic.Related;
import dev.soke.diagnostic.Severity;
import dev.soke.diagnostic.Suppressed;
import dev.soke.diagnostic.Written;
import dev.soke.schema.Words;
import dev.soke.source.Position;
import dev.soke.source.Span;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Findings for machines, in a shape that only grows: docs/cli.md describes it. Lines and columns
/// count from 1, columns in UTF-16 units, and an end is just after the last character.
public final class JsonReport {
  private JsonReport() {}

  /// The report as one JSON object with a final line end.
  ///
  /// @param more writes the properties that a command adds
  public static String of(
      String version,
      List<Diagnostic> findings,
      List<Suppressed> suppressed,
      Consumer<JsonGenerator> more) {
    return JsonText.of(
        version,
        json -> {
          json.writeArrayPropertyStart("findings");
          findings.forEach(finding -> write(json, finding));
          json.writeEndArray();
          json.writeArrayPropertyStart("suppressed");
          suppressed.forEach(each -> write(json, each));
          json.writeEndArray();
          json.writeObjectPropertyStart("summary");
          for (Severity severity : Severity.values()) {
            json.writeNumberProperty(Words.of(severity) + "s", count(findings, severity));
          }
          json.writeEndObject();
          more.accept(json);
        });
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static void write(JsonGenerator json, Diagnostic finding) {
    json.writeStartObject();
    json.writeStringProperty("code", finding.code().name());
    json.writeStringProperty("title", finding.code().title());
    json.writeStringProperty("severity", Words.of(finding.severity()));
    json.writeStringProperty("message", Messages.summary(finding));
    json.writeStringProperty("label", Messages.label(finding));
    json.writeStringProperty("hint", Messages.hint(finding));
    writePlace(json, finding.span());
    json.writeObjectPropertyStart("values");
    finding.values().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("related");
    finding.related().forEach(related -> write(json, related));
    json.writeEndArray();
    json.writeArrayPropertyStart("parts");
    finding.parts().forEach(part -> write(json, part));
    json.writeEndArray();
    json.writeArrayPropertyStart("fixes");
    finding.fixes().forEach(fix -> write(json, fix));
    json.writeEndArray();
    json.writeArrayPropertyStart("follows");
    finding.follows().forEach(other -> write(json, other));
    json.writeEndArray();
    json.writeArrayPropertyStart("written");
    finding.written().forEach(lines -> write(json, lines));
    json.writeEndArray();
    json.writeStringProperty("origin", Words.of(finding.origin()));
    json.writeStringProperty("explain", "soke explain " + finding.code());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Related related) {
    json.writeStartObject();
    json.writeStringProperty("label", related.label());
    writePlace(json, related.span());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Suppressed suppressed) {
    json.writeStartObject();
    json.writeStringProperty("reason", suppressed.reason());
    json.writeStringProperty("until", suppressed.until().toString());
    writePlace(json, suppressed.place());
    json.writeName("finding");
    write(json, suppressed.finding());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Part part) {
    json.writeStartObject();
    json.writeStringProperty("value", part.value());
    writePlace(json, part.place());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Written lines) {
    json.writeStartObject();
    json.writeStringProperty("file", lines.file());
    json.writeNumberProperty("first", lines.first());
    json.writeNumberProperty("last", lines.last());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Fix fix) {
    json.writeStartObject();
    json.writeStringProperty("title", fix.title());
    json.writeStringProperty("grade", Words.of(fix.grade()));
    json.writeArrayPropertyStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      writePlace(json, edit.place());
      json.writeStringProperty("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, Span span) {
    json.writeStringProperty("file", span.source().path());
    json.writeObjectPropertyStart("range");
    write(json, "start", span.from());
    write(json, "end", span.until());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeEndObject();
  }
}
