package dev.soke.emit;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes data as JSON that people can review: one value a line, two spaces a level.
public final class Json {
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /// A JSON file, its names in the order of the data.
  ///
  /// @param root its content, which must say where it came from
  /// @param schema the resource of the schema it must satisfy
  public static Artifact artifact(String path, Data root, String schema) {
    return Written.artifact(MAPPER, path, root, schema);
  }

  private static ObjectMapper mapper() {
    // The default line end is that of the machine, and the default array stands on one line.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return JsonMapper.builder()
        .defaultPrettyPrinter(printer)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }
}
