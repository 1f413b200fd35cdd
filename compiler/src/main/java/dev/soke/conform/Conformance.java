package dev.soke.conform;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.soke.emit.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Judges written files by their JSON schemas. The text is read back first, so a fault of the
/// writer shows as well as one of the data. Schemas come from the class path only, never from a
/// network.
public final class Conformance {
  private final SchemaRegistry registry = registry();
  private final SequencedMap<String, Schema> schemas = new TreeMap<>();
  private final ObjectMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private final ObjectMapper yaml = yaml();

  /// What is wrong with a file, one sentence each; nothing for a file without a schema.
  public List<String> violations(Artifact artifact) {
    String schema = artifact.schema();
    if (schema == null) {
      return List.of();
    }
    try {
      ObjectMapper reader = artifact.path().endsWith(".json") ? json : yaml;
      return schemas
          .computeIfAbsent(schema, this::schema)
          .validate(reader.readTree(artifact.text()))
          .stream()
          .map(Conformance::sentence)
          .sorted()
          .toList();
    } catch (JacksonException e) {
      return List.of("it cannot be read back: " + e.getOriginalMessage());
    }
  }

  private static String sentence(Error error) {
    return error.getInstanceLocation() + ": " + error.getMessage();
  }

  private Schema schema(String name) {
    try (InputStream in = Conformance.class.getResourceAsStream("/dev/soke/schemas/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no schema is called " + name);
      }
      return registry.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SchemaRegistry registry() {
    SchemaRegistryConfig config = SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
  }

  private static ObjectMapper yaml() {
    // The reader refuses texts over 3 MB unless told otherwise; these are our own.
    LoadSettings ours = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return YAMLMapper.builder(YAMLFactory.builder().loadSettings(ours).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
