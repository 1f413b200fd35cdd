package dev.soke.cli.report;

import dev.soke.diagnostic.Edit;
import dev.soke.diagnostic.Fix;
import dev.soke.diagnostic.Written;
import dev.soke.schema.Words;
import dev.soke.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.core.JsonGenerator;

/// Places and changes of texts, as SARIF writes them.
final class SarifPlaces {
  private SarifPlaces() {}

  /// An object `{"text": …}` of a name.
  static void writeText(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /// A location; its message is left out when it is empty.
  static void writeLocation(JsonGenerator json, Span place, String message) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(json, place);
    writeRegion(json, "region", place);
    json.writeEndObject();
    if (!message.isEmpty()) {
      writeText(json, "message", message);
    }
    json.writeEndObject();
  }

  /// Lines of a build, whose folder is called `BUILD`.
  static void writeLocation(JsonGenerator json, Written lines) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifact(json, lines.file(), "BUILD");
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", lines.first());
    json.writeNumberProperty("endLine", lines.last());
    json.writeEndObject();
    json.writeEndObject();
    writeText(json, "message", "written from there");
    json.writeEndObject();
  }

  /// A fix; changes of one text stand together.
  static void writeFix(JsonGenerator json, Fix fix) {
    json.writeStartObject();
    writeText(json, "description", fix.title());
    json.writeArrayPropertyStart("artifactChanges");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      writeArtifact(json, edit.place());
      json.writeArrayPropertyStart("replacements");
      json.writeStartObject();
      writeRegion(json, "deletedRegion", edit.place());
      writeText(json, "insertedContent", edit.replacement());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("grade", Words.of(fix.grade()));
    json.writeEndObject();
    json.writeEndObject();
  }

  /// A path below the folder of the estate as a relative address: a colon in its first part would
  /// read as a scheme.
  static String address(String path) {
    try {
      URI rooted = new URI(null, null, "/" + path, null);
      return rooted.toASCIIString().substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(path, impossible);
    }
  }

  private static void writeArtifact(JsonGenerator json, Span place) {
    writeArtifact(json, place.source().path(), "ESTATE");
  }

  private static void writeArtifact(JsonGenerator json, String path, String base) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", address(path));
    json.writeStringProperty("uriBaseId", base);
    json.writeEndObject();
  }

  private static void writeRegion(JsonGenerator json, String name, Span place) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", place.from().line());
    json.writeNumberProperty("startColumn", place.from().column());
    json.writeNumberProperty("endLine", place.until().line());
    json.writeNumberProperty("endColumn", place.until().column());
    json.writeEndObject();
  }
}
