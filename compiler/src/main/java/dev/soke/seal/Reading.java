package dev.soke.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What came of reading a text in a form.
///
/// @param envelope what could be read of it
/// @param broken the line on which reading had to end, from 1; 0 when the text is whole
record Reading(Envelope envelope, int broken) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Pattern SETTING = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]*)=(.*)");

  /// Between the names of what was nested before it became a line.
  private static final Pattern NESTING = Pattern.compile("__(?:list|map)_");

  static Reading of(Form form, String text) {
    return switch (form) {
      case BINARY -> document(JSON, text);
      case YAML -> document(YAML, text);
      case DOTENV -> lines(text);
    };
  }

  /// Whether it is whole and sealed.
  boolean isSealed() {
    return broken == 0 && !envelope.seal().isEmpty();
  }

  private static Reading document(ObjectMapper mapper, String text) {
    List<Leaf> leaves = new ArrayList<>();
    try (JsonParser tokens = mapper.createParser(text)) {
      boolean mapping = tokens.nextToken() == JsonToken.START_OBJECT;
      if (mapping) {
        fields(tokens, List.of(), leaves);
      }
      boolean whole = mapping && tokens.nextToken() == null;
      return new Reading(Envelope.of(leaves), whole ? 0 : 1);
    } catch (JacksonException | YamlEngineException _) {
      int line = leaves.isEmpty() ? 1 : leaves.getLast().line();
      return new Reading(Envelope.of(leaves), line);
    }
  }

  private static void fields(JsonParser tokens, List<String> path, List<Leaf> leaves) {
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      tokens.nextToken();
      value(tokens, below(path, name), leaves);
    }
  }

  private static void value(JsonParser tokens, List<String> path, List<Leaf> leaves) {
    JsonToken token = tokens.currentToken();
    if (token == JsonToken.START_OBJECT) {
      fields(tokens, path, leaves);
    } else if (token == JsonToken.START_ARRAY) {
      for (int item = 0; tokens.nextToken() != JsonToken.END_ARRAY; item++) {
        value(tokens, below(path, Integer.toString(item)), leaves);
      }
    } else if (token != JsonToken.VALUE_NULL) {
      leaves.add(new Leaf(path, tokens.getString(), tokens.currentTokenLocation().getLineNr()));
    }
  }

  private static List<String> below(List<String> path, String name) {
    List<String> below = new ArrayList<>(path);
    below.add(name);
    return below;
  }

  private static Reading lines(String text) {
    List<Leaf> leaves = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher setting = SETTING.matcher(line.stripTrailing());
      if (setting.matches()) {
        leaves.add(new Leaf(path(setting.group(1)), setting.group(2), number));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        return new Reading(Envelope.of(leaves), number);
      }
    }
    return new Reading(Envelope.of(leaves), 0);
  }

  private static List<String> path(String name) {
    String prefix = Envelope.SEAL + "_";
    if (!name.startsWith(prefix)) {
      return List.of(name);
    }
    List<String> path = new ArrayList<>(List.of(Envelope.SEAL));
    path.addAll(List.of(NESTING.split(name.substring(prefix.length()), -1)));
    return path;
  }
}
