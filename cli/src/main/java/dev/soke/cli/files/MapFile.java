package dev.soke.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of a [SokeMap]: components in their order, LF line ends, on any machine.
public final class MapFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private MapFile() {}

  /// The text of the file.
  static String write(SokeMap map) {
    return JSON.writeValueAsString(map) + "\n";
  }

  /// The map of the build in a folder; refused when there is none that can be read.
  public static SokeMap read(Path folder) throws Refused {
    Path file = folder.resolve(SokeMap.FILE);
    try {
      SokeMap map = JSON.readValue(Files.readAllBytes(file), SokeMap.class);
      if (!map.isSound()) {
        throw damaged(file);
      }
      return map;
    } catch (IOException e) {
      throw Refused.found(
          "The map `" + file + "` cannot be read: " + Trouble.words(e) + ".",
          "Build the estate again with `soke build`.");
    } catch (JacksonException _) {
      throw damaged(file);
    }
  }

  private static Refused damaged(Path file) {
    return Refused.found(
        "The map `" + file + "` is damaged, or of another version of Soke.",
        "Build the estate into another folder.");
  }
}
