package dev.soke.judges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The published schema of the compose format, which dclint carries, accepts every compose file.
class ComposeSchemaJudgeTest {
  private static final Path SCHEMA =
      Written.ROOT.resolve(".ci/judges/node_modules/dclint/schemas/compose.schema.json");

  static List<Path> composeFiles() {
    return Stream.of("/compose.yaml", "/docker-compose.yml")
        .flatMap(ending -> Written.filesEndingIn(ending).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("composeFiles")
  void acceptsEveryComposeFile(Path file) throws IOException {
    Judge.requirePresent(Files.exists(SCHEMA), "compose schema");
    List<Error> errors = schema().validate(new YAMLMapper().readTree(Files.readString(file)));
    assertEquals(List.of(), errors.stream().map(Error::toString).toList());
  }

  /// The schema names itself and its dialect in a way that no validator can look up.
  private static Schema schema() throws IOException {
    ObjectNode schema = (ObjectNode) new JsonMapper().readTree(Files.readString(SCHEMA));
    schema.remove("$id");
    schema.remove("$schema");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
  }
}
