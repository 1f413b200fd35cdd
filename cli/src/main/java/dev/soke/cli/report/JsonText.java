package dev.soke.cli.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The one JSON value that a command prints for machines.
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectWriteContext INDENTED = new Indented();

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private JsonText() {}

  /// The object with a final line end: the tool, its version, then what the body writes.
  static String of(String version, Consumer<JsonGenerator> body) {
    return plain(json -> {
      json.writeStringProperty("tool", "soke");
      json.writeStringProperty("version", version);
      body.accept(json);
    });
  }

  /// The object with a final line end: what the body writes.
  static String plain(Consumer<JsonGenerator> body) {
    return value(json -> {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    });
  }

  /// The value that the body writes, with a final line end.
  static String value(Consumer<JsonGenerator> body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(INDENTED, text)) {
      body.accept(json);
    }
    return text + "\n";
  }
}
