package dev.soke.change;

import dev.soke.emit.Data;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a genesis file back into the tree that it was written from. Numbers are kept as the text
/// that they are, for a file of others may hold larger ones than ours.
final class GenesisReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GenesisReader() {}

  /// What the file says, or null when it is no JSON object.
  static @Nullable Data read(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      return root.isObject() ? data(root) : null;
    } catch (JacksonException _) {
      return null;
    }
  }

  private static Data data(JsonNode node) {
    if (node.isObject()) {
      Data.MappingBuilder mapping = Data.mapping();
      node.properties().forEach(it -> mapping.put(it.getKey(), data(it.getValue())));
      return mapping.build();
    }
    if (node.isArray()) {
      List<Data> items = new ArrayList<>();
      node.forEach(it -> items.add(data(it)));
      return Data.sequence(items);
    }
    return Data.text(node.isString() ? node.stringValue() : node.toString());
  }
}
