package dev.soke.emit;

import dev.soke.source.Span;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/// Turns a tree of data into text through a Jackson generator, and traces its lines.
final class Written {
  private Written() {}

  static Artifact artifact(ObjectMapper mapper, String path, Data root, String schema) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = mapper.createGenerator(out)) {
      write(root, generator);
    }
    String text = out.toString().endsWith("\n") ? out.toString() : out + "\n";
    try (JsonParser tokens = mapper.createParser(text)) {
      List<List<Span>> origins = LineOrigins.of(root, text, tokens);
      return new Artifact(path, text, origins, schema);
    }
  }

  private static void write(Data node, JsonGenerator out) {
    switch (node) {
      case Data.Text text -> out.writeString(text.value());
      case Data.Whole whole -> out.writeNumber(whole.value());
      case Data.Flag flag -> out.writeBoolean(flag.value());
      case Data.Sequence sequence -> {
        out.writeStartArray();
        sequence.items().forEach(item -> write(item, out));
        out.writeEndArray();
      }
      case Data.Mapping mapping -> {
        out.writeStartObject();
        for (Data.Entry entry : mapping.entries()) {
          out.writeName(entry.name());
          write(entry.value(), out);
        }
        out.writeEndObject();
      }
    }
  }
}
