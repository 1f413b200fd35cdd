package dev.soke.proof.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads a text as the flat YAML that the back ends write: one document, no anchors, no name twice.
final class YamlReader {
  private static final YAMLMapper YAML = yaml();

  private final JsonParser tokens;
  private boolean borrows;

  private YamlReader(JsonParser tokens) {
    this.tokens = tokens;
  }

  /// What the text says, or null when it is not of that form.
  static @Nullable Node read(String text) {
    try (JsonParser tokens = YAML.createParser(text)) {
      YamlReader reader = new YamlReader(tokens);
      tokens.nextToken();
      Node root = reader.node(1);
      boolean whole = root instanceof Node.Fields && tokens.nextToken() == null;
      return whole && !reader.borrows ? root : null;
    } catch (JacksonException _) {
      return null;
    }
  }

  private Node node(int line) {
    JsonToken token = tokens.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields(line);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(line);
    }
    borrows |= isAlias();
    if (token == null) {
      return Node.none();
    }
    return new Node.Scalar(tokens.getString(), line);
  }

  /// An alias stands for text elsewhere, which this reader does not follow.
  private boolean isAlias() {
    return tokens instanceof YAMLParser yaml && yaml.isCurrentAlias();
  }

  private Node fields(int line) {
    SequencedMap<String, Node> named = new LinkedHashMap<>();
    while (tokens.nextToken() != JsonToken.END_OBJECT) {
      String name = tokens.currentName();
      int here = tokens.currentTokenLocation().getLineNr();
      tokens.nextToken();
      named.put(name, node(here));
    }
    return new Node.Fields(named, line);
  }

  private Node items(int line) {
    List<Node> nodes = new ArrayList<>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(tokens.currentTokenLocation().getLineNr()));
    }
    return new Node.Items(nodes, line);
  }

  private static YAMLMapper yaml() {
    // The reader refuses texts over 3 MB unless told otherwise; these are our own.
    LoadSettings ours = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return YAMLMapper.builder(YAMLFactory.builder().loadSettings(ours).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
