package dev.soke.cli.report;

import dev.soke.emit.Data;
import tools.jackson.core.JsonGenerator;

/// A tree of plain data as JSON for machines.
public final class DataText {
  private DataText() {}

  /// The tree alone, with a final line end.
  public static String of(Data root) {
    return JsonText.value(json -> write(json, root));
  }

  private static void write(JsonGenerator json, Data data) {
    switch (data) {
      case Data.Text text -> json.writeString(text.value());
      case Data.Whole whole -> json.writeNumber(whole.value());
      case Data.Flag flag -> json.writeBoolean(flag.value());
      case Data.Sequence sequence -> {
        json.writeStartArray();
        sequence.items().forEach(item -> write(json, item));
        json.writeEndArray();
      }
      case Data.Mapping mapping -> {
        json.writeStartObject();
        for (Data.Entry entry : mapping.entries()) {
          json.writeName(entry.name());
          write(json, entry.value());
        }
        json.writeEndObject();
      }
    }
  }
}
