package dev.soke.emit;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Writes data as YAML that every reader reads alike: each text is quoted, so that none takes `no`,
/// `0755` or `22:30` for something else; no anchors, no tags, one line a scalar.
public final class Yaml {
  private static final ObjectMapper MAPPER = mapper();

  private Yaml() {}

  /// A YAML file, its names in the order of the data.
  ///
  /// @param root its content, which must say where it came from
  /// @param schema the resource of the schema it must satisfy
  public static Artifact artifact(String path, Data root, String schema) {
    return Written.artifact(MAPPER, path, root, schema);
  }

  private static ObjectMapper mapper() {
    // The reader refuses texts over 3 MB unless told otherwise; these are our own.
    LoadSettings ours = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .loadSettings(ours)
            .build();
    return new YAMLMapper(factory);
  }
}
